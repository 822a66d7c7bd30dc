import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { useEffect } from 'react';
import { useQuestions } from './questions-context';

/** Keeps GraphiQL's editors in step with the question that was asked and with the system's theme. */
export function EditorSync() {
  useAskedQuestion();
  useSystemTheme();
  return null;
}

function useAskedQuestion(): void {
  const { asked, noteText } = useQuestions();
  const { run, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }),
  );

  // As in the answer: the pane is narrow beside the questions, and the first lines are long.
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);

  useEffect(() => {
    const watch = queryEditor?.onDidChangeModelContent(() => noteText(queryEditor.getValue()));
    return () => watch?.dispose();
  }, [queryEditor, noteText]);

  useEffect(() => {
    if (!asked || !queryEditor || !variableEditor || !responseEditor) return;
    const source = asked.question ?? asked.link;
    const { query } = source;
    const variables = variablesText(source.variables);
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    // GraphiQL reads the text only after a pause in typing. Run at once, it would still send the name
    // of the operation before, so the facts that it would find are given to it.
    const facts = factsOf(query);
    setOperationFacts(facts);
    updateActiveTabValues({ query, variables, operationName: facts.operationName ?? null });
    run();
  }, [asked, queryEditor, variableEditor, responseEditor, run, setOperationFacts, updateActiveTabValues]);
}

const variablesText = (variables: Readonly<Record<string, unknown>>): string =>
  Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';

function factsOf(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { documentAST, operations, operationName: operations[0]?.name?.value };
}

/** GraphiQL's styles follow the system at once, but its editors take their colours only at the start. */
function useSystemTheme(): void {
  const { setTheme } = useGraphiQLActions();
  const theme = useGraphiQL((state) => state.theme);

  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setTheme(theme);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);
}
