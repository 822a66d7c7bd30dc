import { Link } from 'wouter';
import { useChoices } from '../lib/choices';
import { counted } from '../lib/figures';
import { useFetched } from '../lib/use-fetched';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { TypedText } from '../ui/typed-text';
import type { ListedQuestion } from './ask/library';
import './ask/ask.css';

const readLibrary = async (response: Response): Promise<readonly ListedQuestion[]> =>
  ((await response.json()) as { questions: ListedQuestion[] }).questions;

/** The library of questions in plain language, by group. */
export default function AskPage() {
  const [{ text }, choose] = useChoices({ text: '' });
  const answer = useFetched('/questions', readLibrary);
  return (
    <Page
      title="Questions"
      lead="Ready questions about how migration is governed. Each has blanks to fill in: a year, a state, a process. The answer
        is a table, a file, a piece of code, or a query to change further."
    >
      <div className="controls">
        <TypedText
          label="Questions about"
          value={text}
          placeholder="ratified, IOM, gaps"
          onChange={(next) => choose({ text: next })}
        />
      </div>
      <AnswerView answer={answer} rows={40}>
        {(questions) => <Groups questions={questions} text={text.trim().toLowerCase()} />}
      </AnswerView>
    </Page>
  );
}

function Groups({ questions, text }: { readonly questions: readonly ListedQuestion[]; readonly text: string }) {
  const shown = questions.filter(({ title, explanation, group }) =>
    `${title} ${explanation} ${group}`.toLowerCase().includes(text),
  );
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <>
      <p className="quiet" aria-live="polite">
        {shown.length === 0
          ? `None of the ${questions.length} questions speaks of “${text}”. Try one word of it.`
          : `${counted(shown.length, 'question')}${shown.length < questions.length ? ` of ${questions.length}` : ''}`}
      </p>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ul className="question-list">
            {shown
              .filter((question) => question.group === group)
              .map(({ name, title, explanation }) => (
                <li key={name}>
                  <Link href={`/ask/${name}`}>{title}</Link>
                  <p className="quiet">
                    <Prose text={explanation} />
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
