import { Page } from '../ui/page';

export default function RatificationPage() {
  return <Page title="Ratification">{null}</Page>;
}
