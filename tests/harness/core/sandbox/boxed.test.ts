import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeEngine, type PreparedEngine } from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import type { Guest, Value } from '../../../../harness/core/sandbox/engine/guest.ts';
import { wasm } from './open.ts';

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  NaN,
  Infinity,
  -Infinity,
  5e-324,
  -5e-324,
  2 ** -1022,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 53,
  1e-310,
];

let prepared: PreparedEngine;
let guest: Guest;

beforeAll(async () => {
  prepared = await takeEngine(wasm);
  ({ guest } = prepared);
});

/** The value of an expression in the guest. */
function valueOf(expression: string): Value {
  const namespace = guest.evaluate(`export const value = ${expression};`, `${expression}.js`);
  expect(guest.isObject(namespace)).toBe(true);
  return guest.property(namespace, guest.key('value'));
}

/** The type and the number of a value, as the engine's own functions report them. */
function byTheEngine(value: Value): { type: string; number: number } {
  const { ffi, context, module } = prepared.engine;
  const at = ffi.QTS_Typeof(context, value);
  const type = module.UTF8ToString(at as never);
  return { type, number: type === 'number' ? ffi.QTS_GetFloat64(context, value) : NaN };
}

describe('a number is read from memory as the engine itself reports it', () => {
  test.each(NUMBERS.map((number) => [number]))('%d', (number) => {
    for (const expression of [asSource(number), `${asSource(number)} * 1.0`, `[${asSource(number)}][0]`]) {
      const value = valueOf(expression);
      expect(guest.isNumber(value)).toBe(true);
      expect(guest.numberOf(value)).toBe(number);
      expect(byTheEngine(value)).toEqual({ type: 'number', number });
    }
  });

  test('any double that the engine creates is read from memory', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: false }), (number) => {
        const value = guest.number(number);
        expect(guest.numberOf(value)).toBe(number);
        expect(byTheEngine(value).number).toBe(number);
        guest.free(value);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe('a number is written to memory as the engine writes it', () => {
  /** The 8 bytes of the element of `Array.of(number)`. */
  const bytesOf = (array: Value) => {
    const element = guest.at(array, 0);
    return prepared.engine.memory.slice(element, element + 8);
  };
  const arrayOf = () => guest.builtin('Array', 'of');

  test.each(NUMBERS.map((number) => [number]))('%d', (number) => {
    const byHost = guest.callWithNumbers(arrayOf(), guest.undefined, [number]);
    const byEngine = guest.call(arrayOf(), guest.undefined, [guest.number(number)]);
    expect(bytesOf(byHost)).toEqual(bytesOf(byEngine));
  });

  test('every NaN is written as the same NaN', () => {
    const odd = new Float64Array(new BigUint64Array([0xfff8_dead_beef_0001n]).buffer)[0]!;
    const written = guest.callWithNumbers(arrayOf(), guest.undefined, [odd]);
    expect(bytesOf(written)).toEqual(bytesOf(guest.call(arrayOf(), guest.undefined, [guest.number(NaN)])));
    expect(byTheEngine(guest.at(written, 0))).toEqual({ type: 'number', number: NaN });
  });
});

test.each([
  ['undefined', 'undefined', 'undefined'],
  ['null', 'null', 'object'],
  ['true', 'boolean', 'boolean'],
  ['false', 'boolean', 'boolean'],
  ['"text"', 'string', 'string'],
  ['""', 'string', 'string'],
  ['"ab".repeat(5000) + "c".repeat(9000)', 'string', 'string'],
  ['Symbol("s")', 'symbol', 'symbol'],
  ['1n', 'bigint', 'bigint'],
  ['-1n', 'bigint', 'bigint'],
  ['2n ** 31n', 'bigint', 'bigint'],
  ['2n ** 200n', 'bigint', 'bigint'],
  ['{}', 'object', 'object'],
  ['[]', 'object', 'object'],
  ['new Number(1)', 'object', 'object'],
  ['new Proxy([], {})', 'object', 'object'],
  ['() => 1', 'function', 'function'],
  ['class {}', 'function', 'function'],
  ['new Proxy(() => 1, {})', 'function', 'function'],
])('the type of %s is what the engine reports, and null is told apart', (expression, type, engines) => {
  const value = valueOf(expression);
  expect(guest.typeOf(value)).toBe(type);
  expect(byTheEngine(value).type).toBe(engines);
  expect(guest.isNumber(value)).toBe(false);
  expect(guest.isObject(value)).toBe(type === 'object' || type === 'function');
  expect(guest.isUndefined(value)).toBe(type === 'undefined');
  expect(guest.thrownBy(value)).toBeUndefined();
  if (type === 'boolean') expect(String(guest.isTrue(value))).toBe(expression);
});

test('an exception in place of a value has the type unknown', () => {
  const value = guest.property(valueOf('{ get x() { throw 7 } }'), guest.key('x'));
  expect(guest.typeOf(value)).toBe('unknown');
  expect(guest.numberOf(guest.thrownBy(value)!)).toBe(7);
});

function asSource(number: number): string {
  return Object.is(number, -0) ? '-0' : `(${number})`;
}
