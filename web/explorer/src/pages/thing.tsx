import { Page } from '../ui/page';

export default function ThingPage() {
  return <Page title="Thing">{null}</Page>;
}
