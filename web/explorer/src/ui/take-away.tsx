interface TakeAwayProps {
  /** Name of a question of the library that gives what the page shows. */
  readonly question: string;
  /** Its variables as they stand on the page; lists become texts with commas. */
  readonly variables?: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;
}

/** The answer on the page as a file, a citation, or a query to go on from. */
export function TakeAway({ question, variables = {} }: TakeAwayProps) {
  const query = new URLSearchParams(
    Object.entries(variables).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
  );
  const address = (ending: string) => `/questions/${question}${ending}${query.size > 0 ? `?${query}` : ''}`;
  return (
    <nav className="take-away" aria-label="Take this answer away">
      <a href={address('.csv')} download>
        CSV with sources
      </a>
      <a href={address('.json')}>JSON</a>
      <a href={`/questions/${question}.txt`}>Cite</a>
      <a href={address('')}>Code and other files</a>
      <a href={`/playground/?${new URLSearchParams({ question, variables: JSON.stringify(variables) })}`}>
        Open in the playground
      </a>
    </nav>
  );
}
