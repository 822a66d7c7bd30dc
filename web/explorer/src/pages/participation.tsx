import { Page } from '../ui/page';

export default function ParticipationPage() {
  return <Page title="Participation">{null}</Page>;
}
