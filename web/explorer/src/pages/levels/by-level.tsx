import type { LevelsQuery } from '../../generated';
import { levelTitled } from '../../lib/levels';
import { AnalysisNote } from '../../ui/analysis-note';
import { Disclosure } from '../../ui/disclosure';
import { PairBar, PairFigure } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { OnLevel } from './on-level';

/** How many actors and instruments stand on each level, and which ones on demand. */
export function ByLevel({ levels: answer }: { readonly levels: LevelsQuery['levels'] }) {
  const { asOf, levels, uncodedActors, uncodedInstruments } = answer;
  const most = Math.max(
    1,
    ...levels.flatMap(({ actorCounts, instrumentCounts }) => [actorCounts.withPossible, instrumentCounts.withPossible]),
  );
  const filled = levels.filter((row) => row.actorCounts.withPossible + row.instrumentCounts.withPossible > 0);
  return (
    <>
      <h2>Actors and instruments by level in {asOf}</h2>
      <ScrollBox label="Actors and instruments by level">
        <table className="pair-table">
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col">Actors that existed</th>
              <th scope="col">Instruments adopted by then</th>
            </tr>
          </thead>
          <tbody>
            {levels.map(({ level, actorCounts, instrumentCounts }) => (
              <tr key={level}>
                <th scope="row">{levelTitled(level)}</th>
                <td>
                  <PairBar counts={actorCounts} most={most} />
                </td>
                <td>
                  <PairBar counts={instrumentCounts} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        What is coded on two levels counts on both. Coded on none: <PairFigure counts={uncodedActors} /> actors,{' '}
        <PairFigure counts={uncodedInstruments} /> instruments. A level with 0 is silent, not empty: practice of single
        states and of pairs of states is not recorded.
      </p>
      {filled.map(({ level }) => (
        <Disclosure key={level} id={level.toLowerCase()} summary={`${levelTitled(level)}: who and what, and why`}>
          <OnLevel level={level} year={asOf} />
        </Disclosure>
      ))}
      <TakeAway question="levels-in-a-year" variables={{ asOf }} />
      <AnalysisNote analysis={answer} years={String(asOf)} />
    </>
  );
}
