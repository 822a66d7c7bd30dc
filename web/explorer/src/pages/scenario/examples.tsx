import { Link } from 'wouter';
import { type Addition, addressOf, type Supposition } from '../../lib/supposition';

const OVERSIGHT_OF_RIGHTS: Omit<Addition, 'actor' | 'newActor'> = {
  function: 'NORMATIVE_OVERSIGHT',
  issueArea: 'migrant-rights',
  strength: 'PRIMARY',
  reach: 'GLOBAL',
};
const NOTHING: Supposition = { year: 2010, add: [], removeActors: [], removeMandates: [] };

const EXAMPLES: readonly { readonly text: string; readonly supposition: Supposition }[] = [
  {
    text: 'OHCHR leads in the oversight of migrants’ rights',
    supposition: { ...NOTHING, add: [{ ...OVERSIGHT_OF_RIGHTS, actor: 'ohchr', newActor: null }] },
  },
  {
    text: 'A new World Migration Organization does',
    supposition: {
      ...NOTHING,
      add: [{ ...OVERSIGHT_OF_RIGHTS, actor: null, newActor: 'World Migration Organization' }],
    },
  },
  { text: 'There is no UNHCR', supposition: { ...NOTHING, removeActors: ['unhcr'] } },
];

/** Scenarios to begin with, each a link like every other scenario. */
export function Examples() {
  return (
    <section aria-label="Examples to begin with">
      <h2>Examples to begin with</h2>
      <ul>
        {EXAMPLES.map(({ text, supposition }) => (
          <li key={text}>
            <Link href={addressOf(supposition)}>{text}</Link>
          </li>
        ))}
      </ul>
      <p>
        The visions and proposals of the brief are spelled out on the page <Link href="/compare">Compare</Link>; each
        can be changed by hand from there.
      </p>
    </section>
  );
}
