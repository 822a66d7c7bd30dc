import { Page } from '../ui/page';

export default function FitPage() {
  return <Page title="Fit">{null}</Page>;
}
