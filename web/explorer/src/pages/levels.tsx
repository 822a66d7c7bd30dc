import { Page } from '../ui/page';

export default function LevelsPage() {
  return <Page title="Levels">{null}</Page>;
}
