/**
 * How a value lies in the guest's memory: a `JSValue` of QuickJS on 32 bits, "NaN boxing", 8 bytes, little-endian.
 * The upper word is a tag; from `FLOAT64` on it is the upper word of a double from which an addend was taken, so that
 * the quiet NaNs fall on the tags. The host reads and writes numbers there, which costs no crossing. `boxed.test.ts`
 * compares it with what the engine itself says.
 * @see quickjs.h of the pinned version, JS_NAN_BOXING
 */
export const BYTES = 8;

/** Upper words of a value. Whatever lies between has none of the guest's types. */
export const TAG = {
  bigInt: -9,
  symbol: -8,
  string: -7,
  /** A string that is still in parts. */
  rope: -6,
  object: -1,
  int: 0,
  boolean: 1,
  null: 2,
  undefined: 3,
  /** No value: something was thrown. */
  exception: 6,
  shortBigInt: 7,
} as const;

const FIRST_TAG = -9;
const FLOAT64 = 8;
const ADDEND = 0x7ff80000 - FIRST_TAG + 1;

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

export function isNumberTag(tag: number): boolean {
  return tag === TAG.int || (tag - FIRST_TAG) >>> 0 >= FLOAT64 - FIRST_TAG;
}

/** @param words the guest's memory. @param value where a number lies */
export function readNumber(words: Int32Array, value: number): number {
  const low = words[value >> 2]!;
  const tag = words[(value >> 2) + 1]!;
  if (tag === TAG.int) return low;
  halves[0] = low;
  halves[1] = tag + ADDEND;
  return double[0]!;
}

/** Writes a number as the engine would: whole numbers of 32 bits as such, and one NaN for all. */
export function writeNumber(words: Int32Array, value: number, number: number): void {
  const whole = number | 0;
  if (whole === number && (whole !== 0 || 1 / number > 0)) {
    words[value >> 2] = whole;
    words[(value >> 2) + 1] = TAG.int;
    return;
  }
  double[0] = Number.isNaN(number) ? NaN : number;
  words[value >> 2] = halves[0]!;
  words[(value >> 2) + 1] = halves[1]! - ADDEND;
}
