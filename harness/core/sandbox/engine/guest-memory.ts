import type { JSValuePointer } from 'quickjs-emscripten-core';
import {
  CLASS_ARRAY,
  CLASS_SHIFT,
  FAST_ARRAY,
  FIRST_DOUBLE,
  FIRST_TAG,
  OBJECT,
  SHAPE,
  TAG,
  VALUE_BYTES,
} from './pinned-build.ts';

/** A value inside the guest, to be freed by the caller of the function that returns it. */
export type Value = JSValuePointer;

const { head: HEAD, shape: SHAPE_OF, properties: PROPERTIES, elements: ELEMENTS, count: COUNT } = OBJECT;
const { named: NAMED, deleted: DELETED } = SHAPE;

const ADDEND = 0x7ff80000 - FIRST_TAG + 1;

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/**
 * Reads the guest's memory without crossing the boundary or running code. `boxed.test.ts` and `dense.test.ts` compare
 * it with the engine's own functions.
 */
export class GuestMemory {
  protected readonly words: Int32Array;
  /** Reused: a growing list takes more memory than its numbers, and calls are kept. */
  readonly #read: number[] = [];

  /** @param memory the guest's, of fixed size */
  constructor(memory: Uint8Array) {
    this.words = new Int32Array(memory.buffer);
  }

  isNumber(value: Value): boolean {
    const tag = this.#tagOf(value);
    return tag === TAG.int || (tag - FIRST_TAG) >>> 0 >= FIRST_DOUBLE - FIRST_TAG;
  }

  isUndefined(value: Value): boolean {
    return this.#tagOf(value) === TAG.undefined;
  }

  isNull(value: Value): boolean {
    return this.#tagOf(value) === TAG.null;
  }

  /** True for objects of every kind, including functions. */
  isObject(value: Value): boolean {
    return this.#tagOf(value) === TAG.object;
  }

  isException(value: Value): boolean {
    return this.#tagOf(value) === TAG.exception;
  }

  /** @param value a boolean */
  isTrue(value: Value): boolean {
    return this.words[value >> 2] === 1;
  }

  /** @param value a number */
  numberOf(value: Value): number {
    const low = this.words[value >> 2]!;
    const tag = this.#tagOf(value);
    if (tag === TAG.int) return low;
    halves[0] = low;
    halves[1] = tag + ADDEND;
    return double[0]!;
  }

  /** Like the engine: with a tag for 32-bit integers, and one NaN. The overwritten value is not freed. */
  protected writeNumber(value: Value, number: number): void {
    const { words } = this;
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

  /** @returns the numbers of a dense array of at most `longest` numbers; undefined for everything else */
  numbersOf(value: Value, longest: number): number[] | undefined {
    const array = this.#denseArray(value);
    if (array === 0 || this.words[array + COUNT]! > longest) return undefined;
    const from = this.words[array + ELEMENTS]!;
    const count = this.words[array + COUNT]!;
    for (let index = 0; index < count; index += 1) {
      const element = (from + index * VALUE_BYTES) as Value;
      if (!this.isNumber(element)) return undefined;
      this.#read[index] = this.numberOf(element);
    }
    return this.#read.slice(0, count);
  }

  /**
   * @returns true for a dense array of exactly these numbers, or of such arrays, without further properties, by `Object.is`;
   * false for other arrays with the same elements
   */
  holds(value: Value, list: readonly unknown[]): boolean {
    const array = this.#denseArray(value);
    if (array === 0 || this.words[array + COUNT] !== list.length) return false;
    if (this.ownProperties(value) !== list.length + 1) return false;
    // Makes no list, because each argument is compared after each call.
    for (let index = 0; index < list.length; index += 1) {
      const element = (this.words[array + ELEMENTS]! + index * VALUE_BYTES) as Value;
      const part = list[index];
      const isHeld = Array.isArray(part)
        ? this.holds(element, part)
        : this.isNumber(element) && Object.is(this.numberOf(element), part);
      if (!isHeld) return false;
    }
    return true;
  }

  /**
   * Own properties, including hidden ones; those of an array are its elements and its length.
   * @param value an object that is not a proxy
   */
  ownProperties(value: Value): number {
    const { words } = this;
    const object = words[value >> 2]! >> 2;
    const shape = words[object + SHAPE_OF]! >> 2;
    const elements = this.#isFastArray(object) ? words[object + COUNT]! : 0;
    return words[shape + NAMED]! - words[shape + DELETED]! + elements;
  }

  #tagOf(value: Value): number {
    return this.words[(value >> 2) + 1]!;
  }

  #isFastArray(object: number): boolean {
    const head = this.words[object + HEAD]!;
    return head >>> CLASS_SHIFT === CLASS_ARRAY && (head & FAST_ARRAY) !== 0;
  }

  /** @returns the word index of its JSObject; 0 if the value is not a dense array */
  #denseArray(value: Value): number {
    const { words } = this;
    const object = words[value >> 2]! >> 2;
    if (!this.isObject(value) || !this.#isFastArray(object)) return 0;
    // Larger than the count if elements are missing at the end.
    const length = words[object + PROPERTIES]!;
    return words[(length >> 2) + 1] === TAG.int && words[length >> 2] === words[object + COUNT] ? object : 0;
  }
}
