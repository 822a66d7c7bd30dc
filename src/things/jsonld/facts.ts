import type { Ref, Statement } from '../statement.js';
import { PREFIXES } from './terms.js';

type Write = (statement: Statement) => unknown;

/** A date of any precision as a literal of the type that has it. */
export function dated(date: string | number): object {
  const text = String(date);
  const type = text.length === 4 ? 'gYear' : text.length === 7 ? 'gYearMonth' : 'date';
  return { '@value': text, '@type': `${PREFIXES.xsd}${type}` };
}

const plain: Write = ({ value }) => value;
const date: Write = ({ value }) => dated(value as string | number);
const english: Write = ({ value }) => ({ '@value': value, '@language': 'en' });

/** Facts that shared vocabularies, or ours, have a term for; all others are in the table of statements. */
const TERMS: Readonly<Record<string, readonly [term: string, write: Write]>> = {
  kind: ['kind', plain],
  abbreviation: ['alternateName', plain],
  alias: ['alternateName', plain],
  description: ['description', plain],
  founded: ['foundingDate', date],
  ended: ['dissolutionDate', date],
  website: ['url', plain],
  url: ['url', plain],
  adopted: ['legislationDate', date],
  inForce: ['inForce', date],
  isBinding: ['binding', plain],
  date: ['startDate', date],
  place: ['location', plain],
  authors: ['author', plain],
  publisher: ['publisher', plain],
  year: ['datePublished', date],
  position: ['position', plain],
  grade: ['grade', plain],
  statement: ['text', plain],
  evidence: ['text', plain],
  gist: ['text', plain],
  reason: ['reason', plain],
};

/** Facts that lead to another thing. */
const LINKS: Readonly<Record<string, string>> = {
  seatCountry: 'location',
  country: 'location',
  publication: 'isPartOf',
  about: 'about',
  vision: 'about',
  mandate: 'about',
  actor: 'actor',
  function: 'function',
  issueArea: 'issueArea',
  body: 'schema:organizer',
};

/** The facts of a thing under their terms; several values of one term become a list. */
export function factTerms(
  type: string,
  statements: readonly Statement[],
  refNode: (ref: Ref) => object,
): Record<string, unknown> {
  const terms: Record<string, unknown> = {};
  const add = (term: string, value: unknown): void => {
    terms[term] = term in terms ? [terms[term], value].flat() : value;
  };
  for (const statement of statements) {
    const { property, other } = statement;
    const [term, write] = TERMS[property] ?? [];
    if (other && LINKS[property]) add(LINKS[property], refNode(other));
    else if (term && write) add(term, write(statement));
    if (property === 'description' && CONCEPTS.has(type)) add('definition', english(statement));
  }
  return terms;
}

const CONCEPTS = new Set(['IssueArea', 'Function', 'PolicyField', 'ActorClass']);
