import { Link, useParams, useSearchParams } from 'wouter';
import { useFetched } from '../lib/use-fetched';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { QuestionAnswer } from './ask/answer';
import { Blanks } from './ask/blanks';
import { Code } from './ask/code';
import { chosenParameters, type Question, type Values, withValues } from './ask/library';
import { TakeQuestion } from './ask/take-question';
import './ask/ask.css';
import './thing/facts.css';

const readQuestion = (response: Response): Promise<Question> => response.json();

/** One question of the library: its blanks, its answer, and how to take it away. */
export default function QuestionPage() {
  const { name } = useParams<{ name: string }>();
  const answer = useFetched(`/questions/${encodeURIComponent(name)}`, readQuestion);
  if (answer.data) return <Asked question={answer.data} />;
  return (
    <Page title={answer.trouble && !answer.trouble.unreachable ? 'No such question' : 'Question'}>
      <AnswerView answer={answer} rows={30}>
        {() => null}
      </AnswerView>
      <p>
        <Link href="/ask">All questions</Link>
      </p>
    </Page>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const { name, title, explanation, cannotTell, fields, snippets, query, group } = question;
  const [parameters, setParameters] = useSearchParams();
  const values: Values = Object.fromEntries(
    fields.map((field): [string, string] => [field.name, parameters.get(field.name) ?? field.value]),
  );
  const ask = (next: Values) =>
    setParameters(
      new URLSearchParams(
        fields.flatMap(({ name: field, value }): [string, string][] =>
          next[field] === undefined || next[field] === value ? [] : [[field, next[field]]],
        ),
      ),
      { replace: true },
    );
  const chosen = chosenParameters(fields, values);
  return (
    <Page title={title} lead={<Prose text={cannotTell ? explanation.replace(cannotTell, '') : explanation} />}>
      {cannotTell && (
        <p className="quiet">
          <strong>What it cannot tell:</strong> <Prose text={cannotTell} />
        </p>
      )}
      <p className="quiet">
        From the <Link href="/ask">library</Link>, {group}
      </p>
      {fields.length > 0 && (
        <>
          <h2>Fill in the blanks</h2>
          <Blanks fields={fields} values={values} onAsk={ask} />
          {fields.some((field) => values[field.name] !== field.value) && (
            <p className="quiet">The blanks were changed: the title above still names the example.</p>
          )}
        </>
      )}
      <QuestionAnswer name={name} table={question.table} parameters={chosen} />
      <TakeQuestion question={question} values={values} parameters={chosen} />
      <h2>From a program</h2>
      {snippets.map(({ language, label, code }) => (
        <Code key={language} label={label} code={withValues(code, fields, values)} />
      ))}
      <h2>The question in GraphQL</h2>
      <Code label="GraphQL" code={query} />
    </Page>
  );
}
