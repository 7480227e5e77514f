import type { JSValuePointer } from 'quickjs-emscripten-core';
import { denseArrayNumbers, denseArrayHolds, ownProperties } from './dense-array.ts';
import { TAG, isNumberTag, readNumber } from './nan-boxing.ts';

/** A value inside the guest. The caller of a function that returns one owns it and must free it. */
export type Value = JSValuePointer;

/** `unknown` is not a value: a getter or a trap threw, see `thrownBy`. */
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

/** Reads the guest's values directly in its memory: without crossing the boundary, and without running code. */
export class GuestMemory {
  protected readonly words: Int32Array;

  /** @param memory the guest's; its size is fixed */
  constructor(memory: Uint8Array) {
    this.words = new Int32Array(memory.buffer);
  }

  isNumber(value: Value): boolean {
    return isNumberTag(this.#tagOf(value));
  }

  isUndefined(value: Value): boolean {
    return this.#tagOf(value) === TAG.undefined;
  }

  /** True for objects of every kind, including functions. */
  isObject(value: Value): boolean {
    return this.#tagOf(value) === TAG.object;
  }

  /** Something was thrown instead of a value. */
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

  /** The numbers of a dense array of numbers; undefined for all other values. */
  numbersOf(value: Value, longest: number): number[] | undefined {
    return denseArrayNumbers(this.words, value, longest);
  }

  /** Whether it is a dense array of these numbers. False for other arrays with the same elements. */
  holds(value: Value, numbers: readonly unknown[]): boolean {
    return denseArrayHolds(this.words, value, numbers);
  }

  /** How many properties an object has itself, see `ownProperties`. */
  ownProperties(value: Value): number {
    return ownProperties(this.words, value);
  }

  /** The type of a function is `object` here. */
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
