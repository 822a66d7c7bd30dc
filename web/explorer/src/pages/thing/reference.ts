import type { ThingRefFragment } from '../../generated';
import { inWords } from '../../lib/words';

/** What a thing is called in a list: its name, or what it says where its kind has no name. */
export function nameOf(thing: ThingRefFragment): string {
  switch (thing.__typename) {
    case 'Gap':
      return thing.description;
    case 'Claim':
      return thing.statement;
    case 'BriefSentence':
      return `Sentence ${thing.number}: ${thing.gist}`;
    case 'Mandate':
      return `${thing.holder.name}: ${inWords(thing.function)}, ${thing.area.name.toLowerCase()}`;
    case 'MandateStatement':
      return thing.evidence;
    default:
      return thing.name;
  }
}

/** The ids of the same thing in other catalogues. */
export const elsewhere = (ids: readonly { readonly scheme: string; readonly value: string }[]): string =>
  ids.map(({ scheme, value }) => `${scheme === 'WIKIDATA' ? 'Wikidata' : scheme} ${value}`).join(', ');
