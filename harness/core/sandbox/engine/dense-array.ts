import { BYTES, TAG, isNumberTag, readNumber } from './nan-boxing.ts';

/**
 * Plain arrays in the guest's memory. QuickJS stores an array without holes and accessors as consecutive values
 * ("fast"). Reading these runs no code and does not cross the boundary. All other arrays are read with the engine's own
 * functions. `dense.test.ts` compares the two ways.
 * @see JSObject in quickjs.c of the pinned version; offsets in words of 32 bits
 */
const HEAD = 1;
const SHAPE = 5;
const PROPERTIES = 6;
const VALUES = 9;
const COUNT = 10;

/** In a shape, which objects with the same property names share: how many they have, and how many of them are deleted. */
const NAMED = 8;
const DELETED = 9;

/** In the head: the class id in the upper half, and the flag `fast_array`. */
const CLASS_SHIFT = 16;
const CLASS_ARRAY = 2;
const FAST_ARRAY = 0x800;

const isFastArray = (words: Int32Array, object: number): boolean => {
  const head = words[object + HEAD]!;
  return head >>> CLASS_SHIFT === CLASS_ARRAY && (head & FAST_ARRAY) !== 0;
};

/**
 * How many properties of its own an object has, hidden ones included; those of an array are its elements and its length.
 * @param value an object that is no proxy
 */
export function ownProperties(words: Int32Array, value: number): number {
  const object = words[value >> 2]! >> 2;
  const shape = words[object + SHAPE]! >> 2;
  const elements = isFastArray(words, object) ? words[object + COUNT]! : 0;
  return words[shape + NAMED]! - words[shape + DELETED]! + elements;
}

/** @returns the index of the array's first word; 0 if the value is not a dense array */
function denseArray(words: Int32Array, value: number): number {
  if (words[(value >> 2) + 1] !== TAG.object) return 0;
  const object = words[value >> 2]! >> 2;
  if (!isFastArray(words, object)) return 0;
  // An array's first property is its length. It is larger than the count if elements are missing at the end.
  const length = words[object + PROPERTIES]!;
  return words[(length >> 2) + 1] === TAG.int && words[length >> 2] === words[object + COUNT] ? object : 0;
}

/**
 * @param longest the most elements
 * @returns the numbers of a dense array of numbers; undefined for everything else
 */
export function denseArrayNumbers(words: Int32Array, value: number, longest: number): number[] | undefined {
  const array = denseArray(words, value);
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

/** Whether a value is a dense array of exactly these numbers; −0 differs from 0, and NaN equals NaN. */
export function denseArrayHolds(words: Int32Array, value: number, numbers: readonly unknown[]): boolean {
  const array = denseArray(words, value);
  if (array === 0 || words[array + COUNT] !== numbers.length) return false;
  const from = words[array + VALUES]!;
  for (let index = 0; index < numbers.length; index += 1) {
    const at = from + index * BYTES;
    if (!isNumberTag(words[(at >> 2) + 1]!) || !Object.is(readNumber(words, at), numbers[index]))
      return false;
  }
  return true;
}
