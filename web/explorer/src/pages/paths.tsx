import { Page } from '../ui/page';

export default function PathsPage() {
  return <Page title="Paths">{null}</Page>;
}
