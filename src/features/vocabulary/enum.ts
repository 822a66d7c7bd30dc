import { registerEnumType } from 'type-graphql';
import { enumName } from '../../lib/text.js';
import { type Vocabulary, type Word, words } from '../../model/vocabularies.js';

/**
 * Registers a closed vocabulary as a GraphQL enum. Its names are the words in upper snake case,
 * its values are the words themselves, so that what stands in the graph needs no translation.
 */
export function vocabularyEnum<V extends Vocabulary>(
  name: string,
  description: string,
  vocabulary: V,
): Readonly<Record<string, Word<V>>> {
  const values = Object.fromEntries(words(vocabulary).map((word) => [enumName(word), word]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words(vocabulary).map((word) => [enumName(word), { description: vocabulary[word] as string }]),
    ),
  });
  return values;
}
