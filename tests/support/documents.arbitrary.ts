import fc from 'fast-check';

const FRAGMENTS = 4;

const directive = fc.constantFrom('', '', ' @include(if: true)', ' @skip(if: false) @include(if: true)');
const name = fc.constantFrom('a', 'b', 'c', '__schema', '__type');

/** Selections that spread only fragments behind the one they stand in, so that none leads back to itself. */
const selections = (level: number, beyond: number): fc.Arbitrary<string> =>
  fc.array(selection(level, beyond), { minLength: 1, maxLength: 4 }).map((parts) => `{ ${parts.join(' ')} }`);

function selection(level: number, beyond: number): fc.Arbitrary<string> {
  const leaf = fc.tuple(fc.constantFrom('', 'x: ', 'y: '), name, directive).map((parts) => parts.join(''));
  const spread = fc
    .tuple(fc.integer({ min: Math.min(beyond, FRAGMENTS - 1), max: FRAGMENTS - 1 }), directive)
    .map(([at, used]) => `...F${at}${used}`);
  const flat = beyond < FRAGMENTS ? [leaf, spread] : [leaf];
  if (level === 0) return fc.oneof(...flat);
  const deeper = selections(level - 1, beyond);
  return fc.oneof(
    ...flat,
    fc.tuple(leaf, deeper).map(([field, inner]) => `${field} ${inner}`),
    fc.tuple(directive, deeper).map(([used, inner]) => `... on Q${used} ${inner}`),
  );
}

/** Documents of one operation and some fragments, without regard for any schema. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(selections(3, 0), ...Array.from({ length: FRAGMENTS }, (_, at) => selections(2, at + 1)))
  .map(([operation, ...fragments]) =>
    [`query ${operation}`, ...fragments.map((inner, at) => `fragment F${at} on Q ${inner}`)].join('\n'),
  );
