import { Page } from '../ui/page';

export default function ThingsPage() {
  return <Page title="Things">{null}</Page>;
}
