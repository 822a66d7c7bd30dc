import { Page } from '../ui/page';

export default function CoveragePage() {
  return <Page title="Coverage">{null}</Page>;
}
