import { withVariables } from '../exports/snippets/address.js';
import type { Snippet } from '../exports/snippets/snippets.js';
import type { Question } from '../questions/library.js';
import { type Html, html, page } from './page.js';
import { type AskedQuestion, isExample, titleAsked } from './question.asked.js';
import { CITATIONS, DOWNLOADS } from './question.downloads.js';
import type { Field } from './question.fields.js';

/** The page that lists all questions under their groups, in the order of the library. */
export function questionsPage(questions: readonly Question[]): string {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return page({
    title: 'Questions',
    alternates: [{ type: 'application/json', href: '/questions' }],
    body: html`<p>Each question has an address of its own. Change its year or its names there, and take the answer away as
a table, as JSON or as a graph file; or open it in the playground and change the question itself.</p>
${groups.map(
  (group) => html`<section>
<h2>${group}</h2>
<dl>
${questions
  .filter((question) => question.group === group)
  .map(
    ({ name, title, explanation }) => html`<dt><a href="/questions/${name}">${title}</a></dt>
<dd>${prose(explanation)}
<span class="quiet">· <a href="/questions/${name}.csv" aria-label="${title} as CSV">CSV</a>
· <a href="/playground/?question=${name}" aria-label="${title} in the playground">playground</a></span></dd>
`,
  )}</dl>
</section>
`,
)}`,
  });
}

/** The page of one question, as it was asked: what it means, a form for its variables, and how to take its answer away. */
export function questionPage(asked: AskedQuestion, fields: readonly Field[], snippets: readonly Snippet[]): string {
  const { name, query, changed } = asked;
  const { answers, limits } = splitExplanation(asked);
  const place = `/questions/${name}`;
  const fileAt = (format: string): string => withVariables(`${place}.${format}`, changed);
  return page({
    title: titleAsked(asked),
    alternates: [
      { type: 'application/json', href: withVariables(place, changed) },
      ...DOWNLOADS.map(({ format, type }) => ({ type, href: fileAt(format) })),
    ],
    body: html`${!isExample(asked) && html`<p class="quiet">The question names an example. This page asks it with other values; <a href="${place}">go back to the example</a>.</p>\n`}<p>${prose(answers)}</p>
${limits && html`<h2>What it cannot tell</h2>\n<p>${prose(limits)}</p>\n`}
<h2>Take the answer away</h2>
<form method="get" action="${place}.csv">
${fields.map(fieldHtml)}
<p>${DOWNLOADS.map(({ format, label }) => html`<button formaction="${place}.${format}">${label}</button>\n`)}</p>
<p class="quiet">GraphML and GEXF are for answers that hold nodes and links.</p>
${fields.length > 0 && html`<p><button formaction="${place}">Citation and code for these values</button></p>\n`}</form>
<p><a href="${playgroundAt(asked)}">Open it in the playground</a>, to see the answer or to change the question itself.</p>
<h2>Cite it</h2>
<p>${CITATIONS.map(({ format, label }, at) => html`${at > 0 && ' · '}<a href="${fileAt(format)}">${label}</a>`)}</p>
<h2>From a program</h2>
${snippets.map(({ label, code }) => html`<h3>${label}</h3>\n<pre tabindex="0" aria-label="${label}"><code>${code}</code></pre>\n`)}
<h2>The question in GraphQL</h2>
<pre tabindex="0" aria-label="GraphQL"><code>${query}</code></pre>`,
  });
}

const playgroundAt = (asked: AskedQuestion): string =>
  `/playground/?${new URLSearchParams({
    question: asked.name,
    ...(!isExample(asked) && { variables: JSON.stringify(asked.changed) }),
  })}`;

/** What the explanation of a question says that it cannot tell, apart from the rest. */
export function splitExplanation({ explanation }: Pick<Question, 'explanation'>): { answers: string; limits: string } {
  const sentences = explanation.split(/(?<=[.?!]) (?=[A-Z])/);
  const isLimit = (sentence: string): boolean => /\bcannot tell\b/.test(sentence);
  return {
    answers: sentences.filter((sentence) => !isLimit(sentence)).join(' '),
    limits: sentences.filter(isLimit).join(' '),
  };
}

/** A text with its `names` set as code. */
const prose = (text: string): Html =>
  html`${text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;

function fieldHtml(field: Field): Html {
  const { name, type, kind, description } = field;
  return html`<div class="field">
<label for="v-${name}">${name}</label>
${controlHtml(field)}
<div class="quiet" id="h-${name}"><code>${type}</code>${kind === 'list' && ' · commas between several'}${kind === 'json' && ' · JSON'}${description && html` · ${prose(description)}`}</div>
</div>
`;
}

function controlHtml({ name, kind, options, value, required }: Field): Html {
  const marks = html`id="v-${name}" name="${name}" aria-describedby="h-${name}"${required && html` required`}`;
  if (kind === 'choice')
    return html`<select ${marks}>${value === '' && html`<option value=""></option>`}${options.map(
      (option) => html`<option${option === value && html` selected`}>${option}</option>`,
    )}</select>`;
  if (kind === 'json')
    return html`<textarea ${marks} rows="${value.length > 60 ? 4 : 1}" spellcheck="false">${value}</textarea>`;
  return html`<input ${marks} type="${kind === 'number' ? 'number' : 'text'}"${kind === 'number' && html` step="1"`} value="${value}">`;
}
