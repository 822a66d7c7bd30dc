import { PlainThingDocument, type PlainThingQuery } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { FoldedSources } from '../../ui/folded-sources';
import { ClaimTest } from './claim-test';
import { Fields } from './fields';
import { Gaps } from './gaps';
import { Disagreements, InTheBrief } from './parts';

type Node = NonNullable<PlainThingQuery['node']>;

/** Types that no claim of the brief is about: the service refuses to look for any. */
const UNCLAIMED = new Set(['Gap', 'Claim', 'Mandate', 'MandateStatement', 'BriefSentence']);

interface PlainThingProps {
  readonly id: string;
  readonly year: number;
  readonly type: string;
}

/** A thing of any other kind: its fields as they are, each leading on to what it names. */
export function PlainThing({ id, year, type }: PlainThingProps) {
  const answer = useAnswer(PlainThingDocument, { id, year, claimed: !UNCLAIMED.has(type) });
  return (
    <AnswerView answer={answer} rows={20}>
      {({ node, claims, briefSentences }) =>
        node && (
          <>
            {'description' in node && node.__typename !== 'Gap' && <p className="lead">{node.description}</p>}
            {'test' in node && <ClaimTest test={node.test} />}
            <Fields node={node as Node} />
            {'sources' in node && (
              <p>
                Rests on: <FoldedSources sources={node.sources} confidence={node.confidence} />
              </p>
            )}
            {'sinceSources' in node && node.sinceSources.length > 0 && (
              <p>
                What changed since rests on: <FoldedSources sources={node.sinceSources} />
              </p>
            )}
            {'gaps' in node && <Gaps gaps={node.gaps} year={year} />}
            <InTheBrief claims={claims} sentences={briefSentences} />
            {'disagreements' in node && <Disagreements rows={node.disagreements} />}
          </>
        )
      }
    </AnswerView>
  );
}
