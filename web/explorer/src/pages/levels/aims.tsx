import type { LevelsQuery } from '../../generated';
import { titled } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { Disclosure } from '../../ui/disclosure';
import { PairFigure } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';
import { LowConfidence } from './low-confidence';
import { Weights } from './weights';

type Answer = LevelsQuery['aimWeights'];

/** How rights, security and economy weigh in the mandates of a year, in all and by actor. */
export function Aims({ aims }: { readonly aims: Answer }) {
  const { asOf, coded, weights, actors } = aims;
  return (
    <>
      <h2>Aims of the mandates of {asOf}</h2>
      <LowConfidence {...aims} />
      <Weights
        title="Aims of coded mandates"
        head="Aim"
        most={coded.withPossible}
        rows={weights.map(({ aim, ...row }) => ({ ...row, name: titled(aim) }))}
      />
      <p className="quiet">A mandate with two aims counts for both, so shares can add up to more than 100 %.</p>
      {actors.rows.length > 0 && (
        <Disclosure id="aims-by-actor" summary={`By actor (${actors.totalCount})`}>
          <ByActor actors={actors} />
        </Disclosure>
      )}
      <TakeAway question="aims-of-mandates" variables={{ asOf }} />
      <AnalysisNote analysis={aims} years={String(asOf)} />
    </>
  );
}

function ByActor({ actors: { rows, totalCount, cut } }: { readonly actors: Answer['actors'] }) {
  const aims = rows[0]?.weights.map(({ aim }) => aim) ?? [];
  return (
    <>
      {cut && (
        <p className="quiet">
          The first {rows.length} of {totalCount}, those with the most mandates, are shown; the question has all.
        </p>
      )}
      <ScrollBox label="Aims by actor">
        <table>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {aims.map((aim) => (
                <th scope="col" key={aim}>
                  {titled(aim)}
                </th>
              ))}
              <th scope="col">Coded</th>
              <th scope="col">Not coded</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ actor, weights, coded, uncoded }) => (
              <tr key={actor.id}>
                <th scope="row">
                  <ThingLink id={actor.id} name={actor.name} />
                </th>
                {weights.map(({ aim, counts }) => (
                  <td key={aim}>
                    <PairFigure counts={counts} />
                  </td>
                ))}
                <td>
                  <PairFigure counts={coded} />
                </td>
                <td>
                  <PairFigure counts={uncoded} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
