import { TopicEvidenceDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { inWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { ScrollBox } from '../../ui/scroll-box';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';

/** Each mandate for services with its topics and why; asked for when somebody opens it. */
export function TopicEvidence({ year }: { readonly year: number }) {
  const answer = useAnswer(TopicEvidenceDocument, { year });
  return (
    <AnswerView answer={answer} rows={8}>
      {({ serviceTopics: { rows } }) =>
        rows.rows.length === 0 ? (
          <p className="quiet">No mandate for services is recorded for {year}.</p>
        ) : (
          <ScrollBox label="Mandates for services">
            <table>
              <thead>
                <tr>
                  <th scope="col">Whose, on what</th>
                  <th scope="col">Held in {year}</th>
                  <th scope="col">Topics, and why</th>
                  <th scope="col">Sources of the coding</th>
                </tr>
              </thead>
              <tbody>
                {rows.rows.map(({ subject, certainty, codings }) => (
                  <tr key={subject.id}>
                    <th scope="row">
                      {'actor' in subject && (
                        <>
                          <ThingLink id={subject.actor.id} name={subject.actor.name} />
                          <br />
                          {subject.issueArea.name}
                        </>
                      )}
                    </th>
                    <td>
                      <CertaintyMark certainty={certainty} />
                    </td>
                    <td>
                      {codings.length === 0 && <span className="quiet">not coded</span>}
                      {codings.map(({ topic, reason }) => (
                        <div key={topic}>
                          <strong>{topic && inWords(topic)}</strong>: {reason}
                        </div>
                      ))}
                    </td>
                    <td>{codings[0] && <Sources sources={codings[0].sources} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )
      }
    </AnswerView>
  );
}
