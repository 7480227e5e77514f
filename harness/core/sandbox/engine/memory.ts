import type { JSValuePointer } from 'quickjs-emscripten-core';
import { fastArrayNumbers, fastArrayHolds } from './fast-array.ts';
import { TAG, isNumberTag, readNumber } from './nan-boxing.ts';

/** A value inside the guest, owned by the host: who gets one frees it. */
export type Value = JSValuePointer;

/** `unknown`: no value at all, for a getter or a trap threw; see `thrownBy`. */
export type GuestType =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'bigint'
  | 'string'
  | 'symbol'
  | 'function'
  | 'object'
  | 'unknown';

/** What can be seen of the guest's values in its memory: nothing here crosses, and nothing runs. */
export class GuestMemory {
  protected readonly words: Int32Array;

  /** @param memory of a fixed size */
  constructor(memory: Uint8Array) {
    this.words = new Int32Array(memory.buffer);
  }

  isNumber(value: Value): boolean {
    return isNumberTag(this.#tagOf(value));
  }

  isUndefined(value: Value): boolean {
    return this.#tagOf(value) === TAG.undefined;
  }

  /** An object of any kind, a function too. */
  isObject(value: Value): boolean {
    return this.#tagOf(value) === TAG.object;
  }

  /** Something was thrown instead. */
  isException(value: Value): boolean {
    return this.#tagOf(value) === TAG.exception;
  }

  /** @param value a boolean, by `typeOf` */
  isTrue(value: Value): boolean {
    return this.words[value >> 2] === 1;
  }

  /** @param value a number, by `typeOf` */
  numberOf(value: Value): number {
    return readNumber(this.words, value);
  }

  /** The numbers of a plain array that has nothing else, at once; undefined for all other values. */
  numbersOf(value: Value, longest: number): number[] | undefined {
    return fastArrayNumbers(this.words, value, longest);
  }

  /** False where it is no plain array, though its elements may be these. */
  holds(value: Value, numbers: readonly unknown[]): boolean {
    return fastArrayHolds(this.words, value, numbers);
  }

  /** A function is an object here. */
  protected typeByTag(value: Value): GuestType {
    const tag = this.#tagOf(value);
    if (isNumberTag(tag)) return 'number';
    switch (tag) {
      case TAG.object:
        return 'object';
      case TAG.string:
      case TAG.rope:
        return 'string';
      case TAG.boolean:
        return 'boolean';
      case TAG.null:
        return 'null';
      case TAG.bigInt:
      case TAG.shortBigInt:
        return 'bigint';
      case TAG.symbol:
        return 'symbol';
      case TAG.exception:
        return 'unknown';
      default:
        return 'undefined';
    }
  }

  #tagOf(value: Value): number {
    return this.words[(value >> 2) + 1]!;
  }
}
