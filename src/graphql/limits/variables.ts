import type { Limits } from '../../limits.js';
import { limitExceeded } from './exceeded.js';

/**
 * Checks the sizes of variables, whatever their types, without following them deeper than is allowed.
 *
 * @throws ServiceError LIMIT_EXCEEDED naming the variable.
 */
export function checkVariableSizes(variables: Readonly<Record<string, unknown>> | undefined, limits: Limits): void {
  let count = 0;
  for (const [name, value] of Object.entries(variables ?? {})) {
    const variable = `$${name.slice(0, 60)}`;
    const rest: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
    for (let next = rest.pop(); next; next = rest.pop()) {
      if (++count > limits.variableValues)
        throw limitExceeded(limits, {
          limit: 'variableValues',
          found: count,
          what: () => `The variables hold more than ${limits.variableValues.toLocaleString('en')} values`,
          advice: 'Ask in several requests.',
        });
      for (const inner of checked(next.value, next.depth, variable, limits))
        rest.push({ value: inner, depth: next.depth + 1 });
    }
  }
}

/** The values within one, where it keeps the limits itself. */
function checked(value: unknown, depth: number, variable: string, limits: Limits): readonly unknown[] {
  if (typeof value === 'string') {
    if (value.length > limits.inputCharacters) throw limitExceeded(limits, longText(variable, value.length));
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth + 1 > limits.inputDepth) throw limitExceeded(limits, deepInput(variable, depth + 1));
  if (!Array.isArray(value)) return Object.values(value);
  if (value.length > limits.listItems) throw limitExceeded(limits, longList(variable, value.length));
  return value;
}

/** A text that is too long; `where` names the variable, or says that it stands in the document. */
export const longText = (where: string, found: number) =>
  ({
    limit: 'inputCharacters',
    found,
    what: () => `A text in ${where} has ${found.toLocaleString('en')} characters`,
    advice: 'Ids, names and cursors are shorter.',
  }) as const;

/** Lists or objects that lie too deep. */
export const deepInput = (where: string, found: number) =>
  ({
    limit: 'inputDepth',
    found,
    what: () => `Lists and objects in ${where} lie ${found} deep`,
    advice: 'No argument of this schema needs as many.',
  }) as const;

/** A list of too many values. */
export const longList = (where: string, found: number) =>
  ({
    limit: 'listItems',
    found,
    what: () => `A list in ${where} has ${found.toLocaleString('en')} values`,
    advice: 'Ask for them in several requests.',
  }) as const;
