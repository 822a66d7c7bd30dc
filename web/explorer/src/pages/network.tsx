import { Page } from '../ui/page';

export default function NetworkPage() {
  return <Page title="Network">{null}</Page>;
}
