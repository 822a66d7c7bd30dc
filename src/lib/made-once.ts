/**
 * Makes something of an object once for as long as the object is there: what was read for many requests
 * need not become edges and entities for each of them. It is frozen, and so is each thing in a list of them, since all get
 * the same.
 * Whoever asks with the same object must ask for the same to be made.
 */
export function madeOnceOf<K extends object>(): <V extends object | null>(from: K, make: (from: K) => V) => V {
  const made = new WeakMap<K, object | null>();
  return <V extends object | null>(from: K, make: (from: K) => V): V => {
    const known = made.get(from);
    if (known !== undefined) return known as V;
    const value = make(from);
    for (const part of Array.isArray(value) ? [value, ...value] : [value]) Object.freeze(part);
    made.set(from, value);
    return value;
  };
}
