import { questionAddress } from '../explorer/src/lib/question-address';
import type { OpenedLink } from './permalink';
import { byGroup, type Question, variablesInAddress } from './question-library';
import { type Asked, useQuestions } from './questions-context';
import { Snippets } from './snippets';

/** Content of the "Questions" plugin: the current question, then all of them by group. */
export function QuestionsPanel() {
  const { library, asked, rewritten, unknownName, linkFault, reload } = useQuestions();
  const current = rewritten ? undefined : asked?.question;
  return (
    <section className="questions" aria-label="Questions" data-testid="questions-panel" data-state={library.state}>
      {unknownName !== null && <UnknownQuestion name={unknownName} />}
      {linkFault !== null && (
        <p role="alert" className="notice" data-testid="link-error">
          {linkFault} You can choose a question instead:
        </p>
      )}
      {asked && rewritten && <Rewritten asked={asked} />}
      {asked?.link && !rewritten && <CurrentLink link={asked.link} />}
      {current && <CurrentQuestion question={current} />}
      {current && <Snippets name={current.name} />}
      {library.state === 'loading' && <p role="status">Loading the questions …</p>}
      {library.state === 'failed' && (
        <div role="alert" className="notice" data-testid="questions-error">
          <p>The questions could not be loaded. {library.reason} The editor works without them.</p>
          <button type="button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {library.state === 'ready' && library.questions.length === 0 && (
        <p>This service has no ready questions. Write your own in the editor.</p>
      )}
      {library.state === 'ready' && <QuestionList questions={library.questions} current={current} />}
    </section>
  );
}

function UnknownQuestion({ name }: { readonly name: string }) {
  return (
    <p role="alert" className="notice" data-testid="unknown-question">
      There is no question named <strong>{name}</strong>. Choose one of these:
    </p>
  );
}

function CurrentQuestion({ question }: { readonly question: Question }) {
  return (
    <article className="current" aria-live="polite" data-testid="current-question" data-question={question.name}>
      <h2>{question.title}</h2>
      <p>{question.explanation}</p>
      <p>
        <a href={questionAddress(question.name, '', variablesInAddress())}>Tables, files and citations</a>
      </p>
    </article>
  );
}

/** In place of what is said of a document that the editor holds no more. */
function Rewritten({ asked: { question } }: { readonly asked: Asked }) {
  const { ask } = useQuestions();
  return (
    <article className="current" aria-live="polite" data-testid="rewritten">
      <h2>Your own query</h2>
      <p>
        The editor no longer holds {question ? `the question “${question.title}”` : 'the query of the link'}. Link and
        files of what it holds are below the answer.
      </p>
      {question && (
        <button type="button" onClick={() => ask(question)}>
          Ask the question again
        </button>
      )}
    </article>
  );
}

function CurrentLink({ link }: { readonly link: OpenedLink }) {
  const { dataVersion, currentDataVersion, stale } = link;
  return (
    <article className="current" aria-live="polite" data-testid="current-link" data-stale={stale}>
      <h2>A query from a link</h2>
      {stale ? (
        <p className="notice">
          It was made with data version <strong>{dataVersion}</strong>; the data is now at version{' '}
          <strong>{currentDataVersion}</strong>. The answer may differ from what its author saw.
        </p>
      ) : (
        <p>It was made with the present data, version {dataVersion}.</p>
      )}
    </article>
  );
}

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly current: Question | undefined;
}

function QuestionList({ questions, current }: QuestionListProps) {
  const { ask } = useQuestions();
  return (
    <nav aria-label="Ready questions" data-testid="question-list">
      {[...byGroup(questions)].map(([group, members]) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {members.map((question) => (
              <li key={question.name}>
                <button
                  type="button"
                  data-question={question.name}
                  aria-current={question.name === current?.name}
                  onClick={() => ask(question)}
                >
                  {question.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
