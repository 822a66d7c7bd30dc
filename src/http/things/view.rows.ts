import { sameAs } from '../../things/jsonld/ids.js';
import { inWords } from '../../things/names.js';
import type { Cited, Ref, Statement } from '../../things/statement.js';
import { type Html, html } from '../page.js';

/** A link to a thing of the dataset. */
export const thingLink = ({ id, name }: Pick<Ref, 'id' | 'name'>): Html =>
  html`<a href="/id/${encodeURIComponent(id)}">${name}</a>`;

/** A link that leads out of the service. */
export const webLink = (url: string, text: string): Html => html`<a href="${url}" rel="external nofollow">${text}</a>`;

const WEB = /^https?:\/\//;
const WORD = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
/** Details that are words of a vocabulary even where they are of one word. */
const WORD_DETAILS = new Set(['reach', 'authority', 'scope', 'function', 'kind', 'scheme', 'vote']);

/** A value as a page shows it: words of a vocabulary in plain letters, addresses as links. */
export function valueView(value: Statement['value'], word: boolean): Html | string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (WEB.test(text)) return webLink(text, text);
  return word ? inWords(text) : text;
}

const detailView = ([name, text]: [string, string]): Html => {
  const shown = WORD_DETAILS.has(name) || WORD.test(text) ? inWords(text) : text;
  const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return html`<div><span class="quiet">${label}:</span> ${shown}</div>`;
};

/** When something held, as far as it is known: the span, and the years in which a source shows it. */
function whenView({ from, to, observed }: Statement): Html | null {
  const span = from === null ? to !== null && `until ${to}` : from === to ? from : `${from} – ${to ?? ''}`;
  if (span === false && observed.length === 0) return null;
  return html`${span}${observed.length > 0 && html`<div><span class="quiet">observed:</span> ${observed.join(', ')}</div>`}`;
}

/** The sources of a fact, each with its place and its address. */
export const sourcesView = (sources: readonly Cited[]): Html =>
  html`${sources.map(
    ({ id, title, url, locator }) =>
      html`<div>${thingLink({ id, name: title })}${locator && html`, ${locator}`}${url && html` ${webLink(url, '↗')}`}</div>`,
  )}`;

type Column = readonly [heading: string, cell: (statement: Statement) => Html | string | number | null];

const columnsFor = (word: boolean, year: number): readonly Column[] => [
  ['What', (one) => whatView(one, word)],
  ['Thing', ({ other }) => other && thingLink(other)],
  ['When', whenView],
  [`In ${year}`, ({ certainty, dated }) => (certainty ? inWords(certainty) : dated ? 'did not hold' : null)],
  ['Confidence', ({ confidence }) => confidence && inWords(confidence)],
  [
    'Details',
    ({ details }) =>
      someOf(
        Object.entries(details).filter(([name]) => name !== 'direction'),
        detailView,
      ),
  ],
  ['Sources', ({ sources }) => (sources.length > 0 ? sourcesView(sources) : null)],
];

const someOf = <T>(items: readonly T[], view: (item: T) => Html): Html | null =>
  items.length > 0 ? html`${items.map(view)}` : null;

/** A relation shows by an arrow from which of its ends it is read. */
function whatView({ property, value, details }: Statement, word: boolean): Html | string {
  const address = property === 'externalId' ? sameAs(details.kind ?? '', String(value)) : null;
  if (address) return webLink(address, String(value));
  const shown = valueView(value, word);
  return details.direction
    ? html`${details.direction === 'IN' && '← '}${shown}${details.direction === 'OUT' && ' →'}`
    : shown;
}

/** Statements as a table that shows only the columns in which any of them has something. */
export function statementTable(title: string, statements: readonly Statement[], word: boolean, year: number): Html {
  const columns = columnsFor(word, year).filter(([, cell]) => statements.some((one) => shown(cell(one))));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${columns.map(([heading]) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${statements.map((one) => html`<tr>${columns.map(([, cell]) => html`<td>${cell(one)}</td>`)}</tr>\n`)}</tbody>
</table></div>`;
}

const shown = (cell: Html | string | number | null): boolean => cell !== null && cell !== '';
