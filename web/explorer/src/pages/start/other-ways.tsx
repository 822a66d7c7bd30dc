import { Link } from 'wouter';

const WAYS = [
  ['/network', 'Network', 'who belongs to what, who overlaps with whom'],
  ['/paths', 'Paths', 'how two actors are linked, step by step'],
  ['/timeline', 'Timeline', 'what happened, was founded or adopted when'],
  ['/things', 'Things', 'a page for each organisation, process, state and instrument'],
  ['/compare', 'Compare', 'two years side by side, or the world against a vision'],
  ['/ask', 'Questions', 'ready questions in plain language, with their answers as files'],
] as const;

/** The other pages that a reader may begin with. */
export function OtherWays() {
  return (
    <>
      <h2>Other ways in</h2>
      <ul className="start-ways">
        {WAYS.map(([path, name, what]) => (
          <li key={path}>
            <Link href={path}>{name}</Link>: {what}
          </li>
        ))}
      </ul>
    </>
  );
}
