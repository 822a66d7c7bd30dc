import type { MatchDegree, MatchedName } from '../../generated';
import { inWords } from '../../lib/words';
import type { Suggestion } from './use-suggestions';

const NAMES: Readonly<Record<MatchedName, string>> = {
  NAME: 'its name',
  ABBREVIATION: 'its abbreviation',
  ACRONYM: 'an acronym of it',
  FORMER_NAME: 'a former name',
  NAME_VARIANT: 'another name of it',
  OTHER_LANGUAGE: 'its name in another language',
  ID: 'its id',
  RETIRED_ID: 'an id that it had',
};

const DEGREES: Readonly<Record<MatchDegree, string>> = {
  EXACT: '',
  BEGINNING: '',
  WORD: '',
  PART: '',
  SLIP: ', but for one slip',
  SLIP_IN_WORDS: ', but for one slip',
};

/** Why a thing is suggested, in words. */
export const reasonOf = ({ matchedName, matchedText, degree, node }: Suggestion): string => {
  const shown = 'name' in node && matchedText === node.name ? '' : ` “${matchedText}”`;
  return `by ${NAMES[matchedName]}${shown}${DEGREES[degree]}`;
};

/** What kind of thing it is, in words. */
export function kindOf({ node }: Suggestion): string {
  const kind = 'kind' in node ? inWords(node.kind) : node.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return kind.replace(/\b(un|ngo)\b/g, (letters) => letters.toUpperCase());
}
