import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorSync } from './editor-sync';
import { askService } from './fetcher';
import { QuestionsPanel } from './questions-panel';
import { TakeAway } from './take-away';

const QUESTIONS_PLUGIN = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel };
// GraphiQL compares the list by identity and would reopen the panel for a new one.
const PLUGINS = [QUESTIONS_PLUGIN, HISTORY_PLUGIN];
const KEPT_KEYS = new Set(['graphiql:theme', 'graphiql:queries', 'graphiql:favorites']);

/**
 * What GraphiQL may remember between visits: the theme and the history. Tabs, editors and panels are
 * left out, because they would come back in place of the question that the address asks for.
 */
const preferences = {
  get length(): number {
    return [...KEPT_KEYS].filter((key) => localStorage.getItem(key) !== null).length;
  },
  getItem: (key: string): string | null => (KEPT_KEYS.has(key) ? localStorage.getItem(key) : null),
  setItem: (key: string, value: string): void => {
    if (KEPT_KEYS.has(key)) localStorage.setItem(key, value);
  },
  removeItem: (key: string): void => localStorage.removeItem(key),
  clear: (): void => {
    for (const key of KEPT_KEYS) localStorage.removeItem(key);
  },
};

/** GraphiQL with the library of questions beside its editors. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={askService}
      storage={preferences}
      plugins={PLUGINS}
      visiblePlugin={QUESTIONS_PLUGIN}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        <TakeAway />
      </GraphiQL.Footer>
      <EditorSync />
    </GraphiQL>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 3.5h14v10h-7l-4 3.5v-3.5H3z" strokeLinejoin="round" />
      <path d="M8 6.9a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1" strokeLinecap="round" />
      <circle cx="10" cy="11.7" r=".4" fill="currentColor" />
    </svg>
  );
}
