import type { LevelsQuery } from '../../generated';
import { titled } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { Disclosure } from '../../ui/disclosure';
import { TakeAway } from '../../ui/take-away';
import { LowConfidence } from './low-confidence';
import { TopicEvidence } from './topic-evidence';
import { Weights } from './weights';

const LEANINGS = {
  CONTROL: 'Control alone (borders, travel documents, forensics)',
  BOTH: 'Control and others',
  OTHER: 'Others alone',
} as const;

/** What services to states are about, and how far they lean to border control. */
export function Topics({ topics: answer }: { readonly topics: LevelsQuery['serviceTopics'] }) {
  const { asOf, coded, leanings, topics } = answer;
  return (
    <>
      <h2>Topics of services in {asOf}</h2>
      <LowConfidence {...answer} />
      <Weights
        title="Leaning of services"
        head="Leaning"
        most={coded.withPossible}
        rows={leanings.map(({ leaning, ...row }) => ({ ...row, name: LEANINGS[leaning] }))}
      />
      <Weights
        title="Topics of services"
        head="Topic"
        most={coded.withPossible}
        rows={topics.map(({ topic, ...row }) => ({ ...row, name: titled(topic) }))}
      />
      <p className="quiet">
        Mandates, not budgets: an actor may do little under one and much under another. Travel documents count as
        control also where they protect refugees.
      </p>
      <Disclosure id="services" summary="The mandates for services, with the reason of each coding">
        <TopicEvidence year={asOf} />
      </Disclosure>
      <TakeAway question="services-and-border-control" variables={{ asOf }} />
      <AnalysisNote analysis={answer} years={String(asOf)} />
    </>
  );
}
