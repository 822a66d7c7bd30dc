import { CITATION_FORMATS, type CitationSubject, citationIn } from '../../exports/citation/index.js';
import { datasetNode, thingHead } from '../../things/jsonld/document.js';
import { citedBy, inWords } from '../../things/names.js';
import { factStatements, listStatements } from '../../things/statements.js';
import type { ReadList, Standing, Thing } from '../../things/thing.js';
import { type Html, html, page } from '../page.js';
import { EXTENSIONS, THING_FORMATS, typeOf } from './formats.js';
import { sourcesView, statementTable, thingLink, valueView } from './view.rows.js';

/** What a page needs to know besides the thing. */
export interface ViewFacts {
  readonly release: Standing['release'];
  readonly subject: CitationSubject;
  /** Where the service is reached. */
  readonly base: string;
  /** Rows of a list that a page shows at most. */
  readonly bound: number;
}

/** The page of a thing, whole and without scripts. */
export function thingPage(thing: Thing, facts: ViewFacts): string {
  const { kind, id, name, node, lists, year } = thing;
  const own = citedBy(node);
  const filled = lists.filter(({ total }) => total > 0);
  return page({
    title: name,
    data: thingHead(thing, facts.subject.dataset, facts.base),
    alternates: EXTENSIONS.map((format) => ({ type: typeOf(format), href: `/id/${encodeURIComponent(id)}.${format}` })),
    body: html`
<p class="quiet">${kind.noun} · <code>${id}</code> · certainty is told for ${year} ${yearLinks(thing, facts.release)}</p>
<p><a href="${explorerAt(thing, facts.release)}">See it in the explorer</a></p>
${factTable(thing)}
${own.sources.length > 0 && html`<h2>Sources</h2><p class="quiet">Confidence: ${inWords(own.confidence ?? '')}</p>${sourcesView(own.sources)}`}
${filled.length > 0 && countTable(thing, filled)}
${filled.map((read) => listSection(thing, read, facts.bound))}
${citeSection(id, facts)}`,
  });
}

/** The explorer has a view of anything that has an id; the year that it takes by itself stands in no address. */
const explorerAt = ({ id, year }: Thing, { referenceYear }: Standing['release']): string =>
  `/things/${encodeURIComponent(id)}${year === referenceYear ? '' : `?year=${year}`}`;

function yearLinks({ id, year, latestYear }: Thing, { referenceYear }: Standing['release']): Html {
  const others = [...new Set([referenceYear, latestYear])].filter((other) => other !== year);
  return html`(${others.map((other, at) => html`${at > 0 && ', '}<a href="/id/${encodeURIComponent(id)}?asOf=${other}">in ${other}</a>`)})`;
}

function factTable(thing: Thing): Html {
  const { kind, year } = thing;
  const statements = factStatements(thing);
  const rows = kind.facts.flatMap(({ field, label, word, sourcesField }) => {
    const values = statements.filter(({ property }) => property === field);
    if (values.length === 0) return [];
    const shown = values.map(
      ({ other, value, sources }) =>
        html`<div>${other ? thingLink(other) : valueView(value, word === true)}</div>${sourcesField && sourcesView(sources)}`,
    );
    return [html`<tr><th scope="row">${label}</th><td>${shown}</td></tr>`];
  });
  const time = kind.time && statements.find(({ property }) => property === kind.time?.property);
  return html`<div class="scroll"><table><tbody>${rows}${
    time &&
    html`<tr><th scope="row">${kind.time?.label} in ${year}</th><td>${time.certainty ? inWords(time.certainty) : 'no, as far as is recorded'}</td></tr>`
  }</tbody></table></div>`;
}

function countTable({ year, latestYear }: Thing, lists: readonly ReadList[]): Html {
  const years = [...new Set([year, latestYear])];
  const pairs = ({ inYear, inLatest }: ReadList) => [inYear, inLatest].slice(0, years.length);
  return html`<h2>Counts</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Counts"><table>
<thead><tr><th scope="col">List</th><th scope="col">Rows in all</th>${years.map((each) => html`<th scope="col">Certain in ${each}</th><th scope="col">With possible in ${each}</th>`)}</tr></thead>
<tbody>${lists.map(
    (read) =>
      html`<tr><td><a href="#${read.list.name}">${read.list.title}</a></td><td>${read.total}</td>${pairs(read).map(
        (pair) => html`<td>${pair?.certain ?? '–'}</td><td>${pair?.withPossible ?? '–'}</td>`,
      )}</tr>\n`,
  )}</tbody>
</table></div>
<p class="quiet">A dash stands where the rows have no time, and so no certainty.</p>`;
}

const ARROWS = html`<p class="quiet">An arrow → leads from this thing to the other, ← from the other to this one.</p>`;

function listSection(thing: Thing, read: ReadList, bound: number): Html {
  const { list, rows, total } = read;
  const cut =
    rows.length < total &&
    html`<p>The page shows the first ${bound} of ${total} rows. <a href="/id/${encodeURIComponent(thing.id)}.csv">The CSV</a> has more.</p>`;
  return html`<section id="${list.name}"><h2>${list.title}</h2>${cut}${list.name === 'relations' && ARROWS}
${statementTable(list.title, listStatements(thing, read), list.word === true, thing.year)}</section>`;
}

function citeSection(id: string, { release, subject }: ViewFacts): Html {
  const href = (format: string): string => `/id/${encodeURIComponent(id)}.${format}`;
  const titles: Readonly<Record<string, { readonly title: string }>> = { ...THING_FORMATS, ...CITATION_FORMATS };
  const license = release.licenseUrl
    ? html`<a href="${release.licenseUrl}" rel="license external">${release.license}</a>`
    : release.license;
  return html`<h2>Cite and take away</h2>
<p>${citationIn('txt', subject).text}</p>
<p>${EXTENSIONS.filter((format) => format !== 'html').map((format, at) => html`${at > 0 && ' · '}<a href="${href(format)}">${titles[format]?.title}</a>`)}</p>
<p class="quiet">Data version <code>${release.dataVersion}</code>, version ${release.dataRelease} of ${release.created}, licence ${license}.</p>`;
}

/** The page that says how to cite the dataset. */
export const citePage = (subject: CitationSubject, base: string): string =>
  page({
    title: 'How to cite',
    data: datasetNode(subject.dataset, base),
    body: html`<p>${citationIn('txt', subject).text}</p>
<ul>${Object.entries(CITATION_FORMATS).map(([format, { title }]) => html`<li><a href="/cite.${format}">${title}</a></li>`)}</ul>
<p class="quiet">Each thing, <code>/id/…</code>, has citations of its own under the same endings.</p>`,
  });
