import { Page } from '../ui/page';

export default function ClaimsPage() {
  return <Page title="Claims">{null}</Page>;
}
