import type { Misfit } from '../../model/pattern.ts';
import { entryAt, type GuestValue, type Shape } from '../../model/shape.ts';
import { say } from '../../say/index.ts';
import { LimitHit } from '../engine/failures.ts';
import { describeGuestError } from '../engine/guest-error.ts';
import type { Guest, Value } from '../engine/guest.ts';
import { MAX_LENGTH, MAX_NUMBERS, MAX_TEXT, READ, type Budget } from '../engine/limits.ts';
import { describe } from './describe.ts';
import { Misshapen } from './misshapen.ts';

/** Reads values of the guest by their shape, and only what that requires. */
export class Reader {
  readonly #guest: Guest;
  readonly #budget: Budget;
  #numbersLeft = 0;

  constructor(guest: Guest, budget: Budget) {
    this.#guest = guest;
    this.#budget = budget;
  }

  /**
   * @throws Misshapen
   * @throws LimitHit if the value is too large
   */
  read(value: Value, shape: Shape): GuestValue {
    // Reads nest: a getter in an answer can evaluate a function, whose arguments are read.
    const around = this.#numbersLeft;
    this.#numbersLeft = MAX_NUMBERS;
    try {
      return this.#read(value, shape);
    } finally {
      this.#budget.spend((MAX_NUMBERS - this.#numbersLeft) * READ);
      this.#numbersLeft = around;
    }
  }

  #read(value: Value, shape: Shape): GuestValue {
    switch (shape.kind) {
      case 'number':
        this.#count(1);
        if (this.#guest.isNumber(value)) return this.#guest.numberOf(value);
        throw this.#misshapen(value, shape);
      case 'wholeNumber':
        return this.#wholeNumber(value, shape);
      case 'text':
        return this.#text(value, shape);
      case 'boolean':
        this.#count(1);
        if (this.#guest.typeOf(value) === 'boolean') return this.#guest.isTrue(value);
        throw this.#misshapen(value, shape);
      case 'vector':
        return this.#numbers(value);
      case 'matrix':
        return this.#elements(value, shape, 'row', (row) => this.#numbers(row));
      case 'list':
        return this.#elements(value, shape, 'element', (element, k) =>
          this.#read(element, entryAt(shape, k)),
        );
      case 'oneOf':
        return this.#oneOf(value, shape);
      case 'record':
        return this.#record(value, shape);
      case 'union':
        return this.#union(value, shape);
    }
  }

  #wholeNumber(value: Value, shape: Shape): number {
    this.#count(1);
    const number = this.#guest.isNumber(value) ? this.#guest.numberOf(value) : NaN;
    if (!Number.isInteger(number)) throw this.#misshapen(value, shape);
    // Turns −0 into 0.
    return number + 0;
  }

  #text(value: Value, shape: Shape): string {
    if (this.#guest.typeOf(value) !== 'string') throw this.#misshapen(value, shape);
    const length = this.#guest.lengthOf(value) ?? 0;
    // Checked before a copy is made, which may not fit into the memory.
    if (length > MAX_TEXT) throw new LimitHit('size');
    this.#count(1 + length);
    return this.#guest.textOf(value);
  }

  #numbers(value: Value): number[] {
    const guest = this.#guest;
    const dense = guest.numbersOf(value, Math.min(MAX_LENGTH, this.#numbersLeft));
    if (dense !== undefined) {
      this.#count(dense.length);
      return dense;
    }
    return this.#elements(value, VECTOR, 'element', (element, index) =>
      this.#numberIn(value, element, index),
    );
  }

  #numberIn(array: Value, element: Value, index: number): number {
    if (this.#guest.isNumber(element)) return this.#guest.numberOf(element);
    const isHole = this.#guest.typeOf(element) === 'undefined' && !this.#guest.has(array, String(index));
    throw isHole ? new Misshapen('a hole: it was never set') : this.#misshapen(element, NUMBER);
  }

  #elements<T extends GuestValue>(
    value: Value,
    shape: Extract<Shape, { kind: 'vector' | 'matrix' | 'list' }>,
    called: 'element' | 'row',
    read: (element: Value, place: number) => T,
  ): T[] {
    const length = this.#arrayLength(value, shape);
    if (shape.kind === 'list' && shape.length !== undefined && length !== shape.length)
      throw new Misshapen(`an array of length ${length}, not of length ${shape.length}`);
    this.#count(length);
    const elements: T[] = [];
    for (let index = 0; index < length; index += 1) {
      const element = this.#guest.at(value, index);
      try {
        elements.push(read(element, index));
      } catch (error) {
        throw within(error, { called, index });
      } finally {
        this.#guest.free(element);
      }
    }
    return elements;
  }

  #record(value: Value, shape: Extract<Shape, { kind: 'record' }>): GuestValue {
    if (!this.#guest.isObject(value)) throw this.#misshapen(value, shape);
    const fields: Record<string, GuestValue> = {};
    for (const name in shape.fields) {
      const field = this.#guest.property(value, this.#guest.key(name));
      try {
        if (shape.fields[name]!.isOptional && this.#guest.isUndefined(field)) continue;
        if (this.#guest.isUndefined(field) && !this.#guest.has(value, name)) throw new Misshapen('missing');
        fields[name] = this.#read(field, shape.fields[name]!);
      } catch (error) {
        throw within(error, name);
      } finally {
        this.#guest.free(field);
      }
    }
    return fields;
  }

  /** @throws Misshapen of the shape that fits furthest, if none fits */
  #union(value: Value, shape: Extract<Shape, { kind: 'union' }>): GuestValue {
    // The exception can be taken only once, so no further shape could describe it.
    if (this.#guest.typeOf(value) === 'unknown') throw this.#misshapen(value, shape);
    let nearest = this.#misshapen(value, shape);
    for (const one of shape.of)
      try {
        return this.#read(value, one);
      } catch (error) {
        if (!(error instanceof Misshapen)) throw error;
        if (error.path.length > nearest.path.length) nearest = error;
      }
    throw nearest;
  }

  #oneOf(value: Value, shape: Extract<Shape, { kind: 'oneOf' }>): string {
    if (this.#guest.typeOf(value) !== 'string') throw this.#misshapen(value, shape);
    this.#count(1);
    const text = this.#guest.textOf(value);
    if (shape.values.includes(text)) return text;
    throw this.#misshapen(value, shape);
  }

  #arrayLength(value: Value, shape: Shape): number {
    const isArray = this.#guest.isArray(value) || (shape.kind !== 'list' && this.#guest.isView(value));
    const length = isArray ? this.#guest.lengthOf(value) : undefined;
    if (length === undefined || !Number.isInteger(length) || length < 0) throw this.#misshapen(value, shape);
    if (length > MAX_LENGTH) throw new LimitHit('size');
    return length;
  }

  /** @throws LimitHit if a getter hit the limit of the memory or the stack */
  #misshapen(value: Value, shape: Shape): Misshapen {
    const thrown = this.#guest.thrownBy(value);
    if (thrown === undefined) return new Misshapen(describe(this.#guest, value), shape);
    const { message, limit } = describeGuestError(this.#guest, this.#budget, thrown);
    this.#guest.free(thrown);
    if (limit !== undefined) throw new LimitHit(limit);
    return new Misshapen(say({ id: 'getter-threw', error: message }));
  }

  #count(numbers: number): void {
    if (numbers > this.#numbersLeft) throw new LimitHit('size');
    this.#numbersLeft -= numbers;
  }
}

function within(error: unknown, where: Misfit['path'][number]): unknown {
  if (error instanceof Misshapen) error.path.push(where);
  return error;
}

const NUMBER: Shape = { kind: 'number' };
const VECTOR = { kind: 'vector' } as const;
