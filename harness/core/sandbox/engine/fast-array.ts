import { BYTES, TAG, isNumberTag, readNumber } from './nan-boxing.ts';

/**
 * Plain arrays where they lie in the guest's memory. QuickJS keeps an array without holes and accessors as a row of
 * values, "fast"; to look at that runs no code and crosses nothing. What is not so is `undefined` here, and is then
 * read by the engine's own functions. `dense.test.ts` compares the two.
 * @see JSObject in quickjs.c of the pinned version; offsets in words of 32 bits
 */
const HEAD = 1;
const PROPERTIES = 6;
const VALUES = 9;
const COUNT = 10;

/** In the head: the class of arrays above, and the flag `fast_array`. */
const CLASS_SHIFT = 16;
const CLASS_ARRAY = 2;
const FAST_ARRAY = 0x800;

/** @returns the index of the array's first word, or 0 where it is no dense array */
function fastArray(words: Int32Array, value: number): number {
  if (words[(value >> 2) + 1] !== TAG.object) return 0;
  const object = words[value >> 2]! >> 2;
  const head = words[object + HEAD]!;
  if (head >>> CLASS_SHIFT !== CLASS_ARRAY || (head & FAST_ARRAY) === 0) return 0;
  // The first property of an array is its length: it is larger than the count where elements are missing at the end.
  const length = words[object + PROPERTIES]!;
  return words[(length >> 2) + 1] === TAG.int && words[length >> 2] === words[object + COUNT] ? object : 0;
}

/**
 * The numbers of a dense array of numbers, up to `longest`.
 * @returns undefined for everything else
 */
export function fastArrayNumbers(words: Int32Array, value: number, longest: number): number[] | undefined {
  const array = fastArray(words, value);
  if (array === 0) return undefined;
  const count = words[array + COUNT]!;
  if (count > longest) return undefined;
  const from = words[array + VALUES]!;
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = from + index * BYTES;
    if (!isNumberTag(words[(at >> 2) + 1]!)) return undefined;
    numbers.push(readNumber(words, at));
  }
  return numbers;
}

/** A dense array of just these numbers: −0 is not 0, and NaN is NaN. */
export function fastArrayHolds(words: Int32Array, value: number, numbers: readonly unknown[]): boolean {
  const array = fastArray(words, value);
  if (array === 0 || words[array + COUNT] !== numbers.length) return false;
  const from = words[array + VALUES]!;
  for (let index = 0; index < numbers.length; index += 1) {
    const at = from + index * BYTES;
    if (!isNumberTag(words[(at >> 2) + 1]!) || !Object.is(readNumber(words, at), numbers[index]))
      return false;
  }
  return true;
}
