/**
 * A copy of something with more in it, for what is made again and again. Node 20 gives each object that is written as a
 * spread with something behind it a hidden class of its own, which is slow to make, slow to read from, and stays until the
 * next full collection of the heap.
 */
export const extended = <A extends object, B extends object>(one: A, more: B): A & B => Object.assign({}, one, more);
