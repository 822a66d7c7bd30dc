/** A piece of HTML that needs no more escaping. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return Array.isArray(part) ? part.map(rendered).join('') : escaped(String(part));
}

/** HTML from a template: whatever is put into it is escaped, unless it is HTML already. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, at) => text + (at > 0 ? rendered(parts[at - 1]) : '') + string, ''));

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** What the page is about as JSON-LD, for machines that read it. */
  readonly data?: object;
  /** Other forms of the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
}

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:72rem;margin:0 auto;padding:1rem}
a{color:light-dark(#0b57a4,#8ec5ff)}
header nav{display:flex;gap:1rem;flex-wrap:wrap;padding-bottom:.5rem;border-bottom:1px solid light-dark(#ccc,#555)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid light-dark(#ddd,#444)}
td,th{overflow-wrap:break-word}
th[scope=row]{width:14rem}
pre{overflow-x:auto;padding:.75rem;background:light-dark(#f4f4f4,#222);border-radius:.25rem}
.quiet{color:light-dark(#555,#aaa)}
.scroll{overflow-x:auto}
.field{margin:.75rem 0}
.field label{display:block;font-weight:600}
:is(input,select,textarea,button){font:inherit;max-width:100%;box-sizing:border-box}
:is(input,textarea){width:28rem}
input[type=number]{width:8rem}
dd{margin:0 0 .75rem}
.scroll table{font-size:.9rem}
@media (max-width:40rem){th[scope=row]{width:7rem}.scroll td:last-child{min-width:13rem}}
`;

/** A whole page that needs neither scripts nor anything from elsewhere. */
export const page = ({ title, body, data, alternates = [] }: Page): string =>
  `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Migration Governance Graph</title>
<link rel="icon" href="/playground/favicon.svg" type="image/svg+xml">
${alternates.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">\n`)}
<style>${new Html(STYLE)}</style>
${data && html`<script type="application/ld+json">${new Html(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`}
</head>
<body>
<header><nav aria-label="Service"><a href="/">Explorer</a><a href="/playground/">Playground</a><a href="/questions">Questions</a><a href="/data/">Data</a><a href="/schema.graphql">Schema</a></nav></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`}\n`;
