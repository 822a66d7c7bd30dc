import { Page } from '../ui/page';

export default function CellPage() {
  return <Page title="Cell">{null}</Page>;
}
