import { StartDocument } from '../generated';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Cards } from './start/cards';
import { OtherWays } from './start/other-ways';
import { SearchBox } from './start/search-box';
import './start/start.css';

/** What this is, a search over everything, and the headline questions with their answers of today. */
export default function StartPage() {
  const answer = useAnswer(StartDocument, {});
  return (
    <Page
      title="Who governs international migration?"
      lead={
        <>
          This is a graph of the organisations, processes, states and treaties that govern international migration, of
          the mandates that they hold, and of the gaps that others documented. It lets you look up, date and check what
          a policy brief of 2010, Alexander Betts’ <cite>Global Migration Governance</cite>, argues in prose. Every fact
          names its source, and what is only possible is told apart from what is certain.
        </>
      }
    >
      <SearchBox />
      <h2>What the data say</h2>
      <AnswerView answer={answer} rows={24}>
        {(data) => <Cards data={data} />}
      </AnswerView>
      <OtherWays />
    </Page>
  );
}
