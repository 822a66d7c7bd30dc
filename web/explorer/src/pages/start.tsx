import { Page } from '../ui/page';

export default function StartPage() {
  return <Page title="Start">{null}</Page>;
}
