import { Page } from '../ui/page';

export default function AskPage() {
  return <Page title="Ask">{null}</Page>;
}
