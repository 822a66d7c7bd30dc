import { Link, Redirect, useParams, useSearchParams } from 'wouter';
import { ThingStatusDocument, type ThingStatusQuery } from '../generated';
import { useYear } from '../lib/address';
import { typeInWords } from '../lib/kind-words';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { ThingLink } from '../ui/thing-link';
import { YearSlider } from '../ui/year-slider';
import { contentOf, DATED_TYPES } from './thing/content';
import { nameOf } from './thing/reference';
import { Contents } from './thing/section';
import { TakeThing } from './thing/take-thing';

/** The page of anything that has an id: what became of the id, then what is known of the thing. */
export default function ThingPage() {
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const answer = useAnswer(ThingStatusDocument, { id });
  if (!answer.data)
    return (
      <Page title={answer.trouble && !answer.trouble.unreachable ? 'No such thing' : id}>
        <AnswerView answer={answer} rows={40}>
          {() => null}
        </AnswerView>
        {answer.trouble && !answer.trouble.unreachable && <LookedUp text={id} />}
      </Page>
    );
  return <Status id={id} status={answer.data.idStatus} />;
}

function Status({ id, status }: { readonly id: string; readonly status: ThingStatusQuery['idStatus'] }) {
  const { state, node, nearest, withdrawal } = status;
  if (node && node.id !== id)
    return <Redirect to={`/things/${encodeURIComponent(node.id)}?from=${encodeURIComponent(id)}`} replace />;
  if (node) return <Thing node={node} />;
  if (state === 'WITHDRAWN' && withdrawal)
    return (
      <Page
        title={withdrawal.name}
        lead={`This ${typeInWords(withdrawal.kind).replaceAll('_', ' ')} was withdrawn${withdrawal.year ? ` in ${withdrawal.year}` : ''}.`}
      >
        <p>Why: {withdrawal.reason}</p>
        <p className="quiet">
          Its id <code>{id}</code> is never used for something else.{' '}
          <a href={`/id/${encodeURIComponent(id)}`}>Page of record</a>
        </p>
      </Page>
    );
  return (
    <Page title="No such thing" lead={`Nothing has the id “${id}”, and nothing ever had.`}>
      {nearest.length > 0 ? (
        <>
          <p>Ids that are spelled like it:</p>
          <ul>
            {nearest.map((one) => (
              <li key={one}>
                <ThingLink id={one} name={one} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>No id is spelled like it.</p>
      )}
      <LookedUp text={id} />
    </Page>
  );
}

/** The way on for a reader who came with something that is no id. */
function LookedUp({ text }: { readonly text: string }) {
  return (
    <p>
      Names are looked up in the <Link href={`/things?kind=all&text=${encodeURIComponent(text)}`}>index of things</Link>
      .
    </p>
  );
}

function Thing({ node }: { readonly node: NonNullable<ThingStatusQuery['idStatus']['node']> }) {
  const [year, setYear] = useYear();
  const [parameters] = useSearchParams();
  const from = parameters.get('from');
  const { Content, question } = contentOf(node.__typename);
  return (
    <Page title={nameOf(node)}>
      <p className="quiet">
        {typeInWords(node.__typename)} · <code>{node.id}</code>
        {from && (
          <>
            {' '}
            · you came by <code>{from}</code>, an older id of it
          </>
        )}
      </p>
      {DATED_TYPES.has(node.__typename) && (
        <div className="controls">
          <YearSlider label="Certainty told for" year={year} onChange={setYear} />
        </div>
      )}
      <Contents>
        <Content id={node.id} year={year} type={node.__typename} />
      </Contents>
      <TakeThing id={node.id} year={year} question={question} />
    </Page>
  );
}
