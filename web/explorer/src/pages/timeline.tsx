import { Page } from '../ui/page';

export default function TimelinePage() {
  return <Page title="Timeline">{null}</Page>;
}
