/**
 * The representation of a value in the guest's memory: QuickJS's `JSValue` on 32 bits with NaN boxing, 8 bytes,
 * little-endian. The upper word is a tag. From `FLOAT64` on, it is the upper word of a double minus an addend, chosen
 * so that the quiet NaNs become the tags. The host reads and writes numbers in that memory without crossing the
 * boundary. `boxed.test.ts` compares this with the engine's own functions.
 * @see quickjs.h of the pinned version, JS_NAN_BOXING
 */
export const BYTES = 8;

/** The tag in the upper word of a value, for each type that is distinguished here. */
export const TAG = {
  object: -1,
  int: 0,
  null: 2,
  undefined: 3,
  /** Not a value: something was thrown. */
  exception: 6,
} as const;

const FIRST_TAG = -9;
const FLOAT64 = 8;
const ADDEND = 0x7ff80000 - FIRST_TAG + 1;

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

export function isNumberTag(tag: number): boolean {
  return tag === TAG.int || (tag - FIRST_TAG) >>> 0 >= FLOAT64 - FIRST_TAG;
}

/** @param words the guest's memory. @param value the address of a number */
export function readNumber(words: Int32Array, value: number): number {
  const low = words[value >> 2]!;
  const tag = words[(value >> 2) + 1]!;
  if (tag === TAG.int) return low;
  halves[0] = low;
  halves[1] = tag + ADDEND;
  return double[0]!;
}

/** Writes a number as the engine does: 32-bit integers have a tag of their own, and there is only one NaN. */
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
