import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type OpenedLink, openLink } from './permalink';
import {
  loadQuestions,
  nameInAddress,
  type Question,
  sameDocument,
  tokenInAddress,
  variablesInAddress,
  writeAddress,
} from './question-library';

export type Library =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly questions: readonly Question[] };

/** A new object for every click, so that asking the same question twice runs it twice. */
export type Asked =
  | { readonly question: Question; readonly link?: undefined }
  | { readonly link: OpenedLink; readonly question?: undefined };

interface Questions {
  readonly library: Library;
  readonly asked: Asked | null;
  /** Whether the editor holds another document than the one that was asked: what is said of that is not true of this. */
  readonly rewritten: boolean;
  /** The name in the address where no question has it. */
  readonly unknownName: string | null;
  /** Why the permalink in the address cannot be opened. */
  readonly linkFault: string | null;
  ask(question: Question): void;
  /** Told whenever the text of the editor changes. */
  noteText(text: string): void;
  reload(): void;
}

const QuestionsContext = createContext<Questions | null>(null);

/** Holds the questions above GraphiQL, which unmounts a panel whenever it is closed. */
export function QuestionsProvider({ children }: { readonly children: ReactNode }) {
  const [library, setLibrary] = useState<Library>({ state: 'loading' });
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What the editor holds; null until it holds what was asked last. */
  const [text, setText] = useState<string | null>(null);
  const [unknownName, setUnknownName] = useState<string | null>(null);
  const [linkFault, setLinkFault] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  const show = useCallback((next: Asked) => {
    setText(null);
    setAsked(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is the reason to load again.
  useEffect(() => {
    const abort = new AbortController();
    setLibrary({ state: 'loading' });
    loadQuestions(abort.signal).then(
      (questions) => {
        setLibrary({ state: 'ready', questions });
        if (tokenInAddress() !== null) return;
        const name = nameInAddress();
        const first = name === null ? questions[0] : questions.find((question) => question.name === name);
        const variables = { ...first?.variables, ...variablesInAddress() };
        if (first) show({ question: { ...first, variables } });
        else setUnknownName(name);
      },
      (error: Error) => {
        if (!abort.signal.aborted) setLibrary({ state: 'failed', reason: error.message });
      },
    );
    return () => abort.abort();
  }, [attempt]);

  useEffect(() => {
    const token = tokenInAddress();
    if (token === null) return;
    const abort = new AbortController();
    openLink(token, abort.signal).then(
      (link) => show({ link }),
      (error: Error) => {
        if (!abort.signal.aborted) setLinkFault(error.message);
      },
    );
    return () => abort.abort();
  }, [show]);

  const ask = useCallback(
    (question: Question) => {
      writeAddress(question.name);
      setUnknownName(null);
      setLinkFault(null);
      show({ question });
    },
    [show],
  );
  const reload = useCallback(() => setAttempt((count) => count + 1), []);

  const document = (asked?.question ?? asked?.link)?.query;
  const rewritten = text !== null && document !== undefined && !sameDocument(text, document);

  const value = useMemo(
    () => ({ library, asked, rewritten, unknownName, linkFault, ask, noteText: setText, reload }),
    [library, asked, rewritten, unknownName, linkFault, ask, reload],
  );
  return <QuestionsContext value={value}>{children}</QuestionsContext>;
}

/** The questions and the one that was asked last. */
export function useQuestions(): Questions {
  const questions = useContext(QuestionsContext);
  if (!questions) throw new Error('useQuestions needs a QuestionsProvider above it.');
  return questions;
}
