import type { ThingMandatesFragment } from '../../generated';
import { inWords, period, titled } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';

type Mandate = ThingMandatesFragment['edges'][number]['node'];
type Period = Mandate['periods'][number];

const FUNCTIONS = [
  'NORMATIVE_OVERSIGHT',
  'FORUM_FOR_DIALOGUE',
  'SERVICE_PROVISION',
  'POLITICAL_FACILITATION',
  'KNOWLEDGE_CAPACITY',
] as const;

/** The sign of a strength; the word stands beside it. */
const STRENGTH_SIGNS = { PRIMARY: '■', PARTIAL: '◩', CONTESTED: '✕', NONE_STATED: '□' } as const;

interface MandateMatrixProps {
  readonly mandates: readonly Mandate[];
  readonly year: number;
  /** What makes the rows: the issue areas of an actor, or the actors in an issue area. */
  readonly by: 'issueArea' | 'actor';
}

/** Mandates as function × issue area, or function × actor; what did not hold in the year is quiet. */
export function MandateMatrix({ mandates, year, by }: MandateMatrixProps) {
  const rows = new Map(mandates.map((mandate) => [mandate[by].id, mandate[by]]));
  const functions = FUNCTIONS.filter((name) => mandates.some((mandate) => mandate.function === name));
  return (
    <>
      <p className="quiet">
        ■ primary, ◩ partial, ✕ contested, □ a source says that there is none; an empty cell is silence. Grey: not in{' '}
        {year}.
      </p>
      <ScrollBox label="Mandates by function">
        <table className="mandate-matrix">
          <thead>
            <tr>
              <th scope="col">{by === 'actor' ? 'Who' : 'Issue area'}</th>
              {functions.map((name) => (
                <th key={name} scope="col">
                  {titled(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows.values()].map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <ThingLink id={id} name={name} />
                </th>
                {functions.map((wanted) => (
                  <td key={wanted}>
                    {mandates
                      .filter((mandate) => mandate[by].id === id && mandate.function === wanted)
                      .map((mandate) => (
                        <MandateCell key={mandate.id} mandate={mandate} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function MandateCell({ mandate: { id, periods } }: { readonly mandate: Mandate }) {
  return periods.map((one) => (
    <span key={one.number} className={one.certainty ? 'period' : 'period past'}>
      <span aria-hidden="true">{STRENGTH_SIGNS[one.strength]} </span>
      <ThingLink id={id} name={inWords(one.strength)} /> {one.reach && <span>{inWords(one.reach)}, </span>}
      {when(one)} {one.certainty && <CertaintyMark certainty={one.certainty} />}
      <FoldedSources sources={one.sources} confidence={one.confidence} />
    </span>
  ));
}

/** When a period held; where nobody dates it, the years in which it was seen. */
const when = ({ from, to, observed }: Period): string =>
  from == null && to == null && observed.length > 0 ? `seen in ${observed.join(', ')}` : period(from, to);
