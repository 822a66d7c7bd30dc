import type { LevelsQuery } from '../../generated';
import { AnalysisNote } from '../../ui/analysis-note';
import { CertaintyMark } from '../../ui/certainty';
import { Disclosure } from '../../ui/disclosure';
import { PairBar, PairFigure } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';

type Answer = LevelsQuery['embeddedness'];
type Field = Answer['fields'][number];

/** The other fields of policy in which migration is governed, and by which instruments. */
export function Embedded({ embeddedness }: { readonly embeddedness: Answer }) {
  const { asOf, fields, actorCounts, withoutField } = embeddedness;
  const most = Math.max(1, ...fields.map(({ instrumentCounts }) => instrumentCounts.withPossible));
  const filled = fields.filter(({ instrumentCounts }) => instrumentCounts.withPossible > 0);
  const silent = fields.filter(({ instrumentCounts }) => instrumentCounts.withPossible === 0);
  return (
    <>
      <h2>Embedded in other fields of policy in {asOf}</h2>
      <ScrollBox label="Instruments by field of policy">
        <table className="pair-table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Instruments that stood</th>
              <th scope="col">Those that bind</th>
            </tr>
          </thead>
          <tbody>
            {filled.map((field) => (
              <tr key={field.policyField.id}>
                <th scope="row">
                  <ThingLink id={field.policyField.id} name={field.policyField.name} />
                </th>
                <td>
                  <PairBar counts={field.instrumentCounts} most={most} />
                </td>
                <td>
                  <PairFigure counts={field.bindingCounts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {filled.map((field) => (
        <Disclosure
          key={field.policyField.id}
          id={field.policyField.id}
          summary={`${field.policyField.name}: which instruments, on what`}
        >
          <Instruments field={field} />
        </Disclosure>
      ))}
      {silent.length > 0 && (
        <p className="quiet">
          Without a recorded instrument in {asOf}, which is silence and not absence:{' '}
          {silent.map(({ policyField }) => policyField.name).join(', ')}.
        </p>
      )}
      <p>
        <PairFigure counts={actorCounts} /> actors are coded as embedded in another field;{' '}
        <PairFigure counts={withoutField} /> instruments name no field.
      </p>
      <TakeAway question="embedded-in-other-fields" variables={{ asOf }} />
      <AnalysisNote analysis={embeddedness} years={String(asOf)} />
    </>
  );
}

function Instruments({ field: { instruments, issueAreas } }: { readonly field: Field }) {
  return (
    <>
      <ul>
        {instruments.rows.map(({ instrument, certainty }) => (
          <li key={instrument.id}>
            <ThingLink id={instrument.id} name={instrument.name} />{' '}
            <span className="quiet">{instrument.isBinding ? 'binding' : 'soft law'},</span>{' '}
            <CertaintyMark certainty={certainty} />
          </li>
        ))}
      </ul>
      {issueAreas.rows.length === 0 ? (
        <p className="quiet">They are coded for no issue area.</p>
      ) : (
        <p>
          They govern:{' '}
          {issueAreas.rows.map(({ issueArea, instruments: counts }, at) => (
            <span key={issueArea.id}>
              {at > 0 && '; '}
              <ThingLink id={issueArea.id} name={issueArea.name} /> <PairFigure counts={counts} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
