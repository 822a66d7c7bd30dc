import { Page } from '../ui/page';

export default function QuestionPage() {
  return <Page title="Question">{null}</Page>;
}
