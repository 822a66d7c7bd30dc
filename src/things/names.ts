import type { Row } from './kind.js';
import type { Cited, Ref } from './statement.js';

/** A word of a vocabulary as people read it: `NORMATIVE_OVERSIGHT` → `normative oversight`. */
export const inWords = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

const LONGEST_NAME = 160;

/** What a thing is called; what has no name is told by what it states. */
export function nameOf(node: Row): string {
  if (typeof node.name === 'string') return node.name;
  switch (node.__typename) {
    case 'Mandate':
      return mandateName(node);
    case 'MandateStatement':
      return `Statement on ${mandateName(node.mandate)}`;
    case 'Gap':
      return clipped(node.description);
    case 'Claim':
      return clipped(node.statement);
    case 'BriefSentence':
      return clipped(node.gist);
    default:
      return node.id;
  }
}

const mandateName = ({ holder, cellFunction, cellArea }: Row): string =>
  `${holder.name}: ${inWords(cellFunction)}, ${cellArea.name}`;

const clipped = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_NAME))} …`;

/** What a statement points to. */
export const refOf = (node: Row): Ref => ({ id: node.id, type: node.__typename, name: nameOf(node) });

/** The confidence and the sources of anything that has them. */
export const citedBy = (fact: Row): { confidence: string | null; sources: Cited[] } => ({
  confidence: fact.confidence ?? null,
  sources: (fact.sources ?? []).map(({ source, locator }: Row) => ({
    id: source.id,
    title: source.name,
    url: source.url,
    grade: source.grade,
    locator,
  })),
});
