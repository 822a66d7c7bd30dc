import { LevelsDocument } from '../generated';
import { useYear } from '../lib/address';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { PairLegend } from '../ui/pair-bar';
import { YearSlider } from '../ui/year-slider';
import { Aims } from './levels/aims';
import { ByLevel } from './levels/by-level';
import { Embedded } from './levels/embedded';
import { Topics } from './levels/topics';
import './levels/levels.css';

/** On which levels governance stands, in which other fields it is embedded, what it aims at, what it serves. */
export default function LevelsPage() {
  const [year, setYear] = useYear();
  const answer = useAnswer(LevelsDocument, { year });
  return (
    <Page
      title="Levels"
      lead="Who and what stands on which level of governance in a year, in which other fields of policy migration is governed, what mandates aim at, and what services are about. The codings are this project’s own, from quoted evidence."
    >
      <div className="controls">
        <YearSlider year={year} onChange={setYear} />
      </div>
      <PairLegend />
      <AnswerView answer={answer} rows={24}>
        {({ levels, embeddedness, aimWeights, serviceTopics }) => (
          <>
            <ByLevel levels={levels} />
            <Embedded embeddedness={embeddedness} />
            <Aims aims={aimWeights} />
            <Topics topics={serviceTopics} />
          </>
        )}
      </AnswerView>
    </Page>
  );
}
