import type { Shelved } from '../release/shelf.js';
import { type Html, html, page } from './page.js';

const HOW_TO = 'This service offers no release yet. Whoever runs it makes one with "npm run release".';

/** What stands at `/data/` before the first release. */
export const noRelease = (): { readonly page: string; readonly json: object } => ({
  page: page({
    title: 'Data',
    body: html`<p>This service offers no release yet. Whoever runs it makes one with <code>npm run release</code>. Until then the answer to each <a href="/questions">question</a> is a file of its own.</p>`,
  }),
  json: { errors: [{ message: HOW_TO, extensions: { code: 'NOT_FOUND' } }] },
});

/** The list of all releases, the newest first. */
export const releaseListPage = (releases: readonly Shelved[]): string =>
  page({
    title: 'Data',
    alternates: [{ type: 'application/json', href: '/data/' }],
    body: html`<p>The whole dataset, release by release: tables, a database, graph files. What is below an address with a version never changes; <a href="/data/latest/">/data/latest/</a> leads to the newest.</p>
<div class="scroll"><table>
<thead><tr><th>version</th><th>released</th><th>data version</th><th>licence</th><th>changes</th></tr></thead>
<tbody>${releases.map(({ index }) => listed(index))}</tbody>
</table></div>`,
  });

const listed = ({ version, created, dataVersion, license, since }: Shelved['index']): Html =>
  html`<tr><td><a href="/data/${version}/">${version}</a></td><td>${created}</td><td><code>${dataVersion}</code></td><td><a href="${license.url}">${license.name}</a></td><td><a href="/data/${version}/CHANGES.md">${since === null ? 'first release' : `since ${since}`}</a></td></tr>\n`;

/** One release with its files. */
export const releasePage = ({ index }: Shelved): string =>
  page({
    title: `${index.title}, version ${index.version}`,
    alternates: [{ type: 'application/json', href: `/data/${index.version}/index.json` }],
    data: described(index),
    body: html`<p>Released ${index.created}, data version <code>${index.dataVersion}</code>, licence <a href="${index.license.url}">${index.license.name}</a>. Start with <a href="/data/${index.version}/README.md">README.md</a>; the digests are in <a href="/data/${index.version}/SHA256SUMS">SHA256SUMS</a>.</p>
<div class="scroll"><table>
<thead><tr><th>file</th><th>what</th><th>size</th></tr></thead>
<tbody>${index.files.map((file) => html`<tr><td><a href="/data/${index.version}/${file.path}">${file.path}</a></td><td>${file.description}</td><td>${size(file.bytes)}</td></tr>\n`)}</tbody>
</table></div>`,
  });

const size = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** As catalogues of datasets read it. */
const described = (index: Shelved['index']): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: index.title,
  version: index.version,
  datePublished: index.created,
  identifier: index.dataVersion,
  license: index.license.url,
  isAccessibleForFree: true,
  distribution: index.files.map((file) => ({
    '@type': 'DataDownload',
    name: file.path,
    description: file.description,
    contentUrl: `/data/${index.version}/${file.path}`,
    encodingFormat: file.mediaType.split(';')[0],
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  })),
});
