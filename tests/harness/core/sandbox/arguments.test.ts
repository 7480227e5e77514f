import { describe, expect, test } from 'vitest';
import type { HostValue } from '../../../../harness/core/model/shape.ts';
import { VECTOR, answer, onPoints, open, signature } from './open.ts';

const NUMBER = { kind: 'number' } as const;

/** The value as an expression; JSON has neither NaN nor −0. */
function written(value: HostValue): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value === 'object')
    return `({${Object.entries(value)
      .map(([name, field]) => `${name}:${written(field)}`)
      .join(',')}})`;
  return JSON.stringify(value);
}

describe('arguments of a call', () => {
  const values: HostValue[] = [
    1,
    -0,
    NaN,
    Infinity,
    'a "text" ä',
    '',
    true,
    false,
    [],
    [1, -0, NaN],
    [[1, 2], [3]],
    { b: [1], a: 2 },
    [{ re: 1, im: -0 }],
    {},
  ];

  test.each(values.map((value) => [value]))(
    '%j arrives as it was and is seen to be unchanged',
    async (value) => {
      const call = await answer(
        `const same = (a, b) => Object.is(a, b) || (typeof a === 'object' && Object.getPrototypeOf(a) === Object.getPrototypeOf(b) && Object.keys(a).join() === Object.keys(b).join() && Object.keys(a).every((k) => same(a[k], b[k])));
       export const answer = (p) => (same(p, ${written(value)}) ? 1 : 0);`,
        NUMBER,
        [value],
      );
      expect(call.outcome).toEqual({ kind: 'returned', value: 1 });
      expect(call.changedArguments).toEqual([]);
    },
  );

  test('an argument can be a long signal', async () => {
    const signal = Array.from({ length: 10_000 }, (_, index) => (index === 5_000 ? NaN : index / 7));
    const call = await answer(`export const answer = (p) => p;`, VECTOR, [signal]);
    expect(call.outcome).toEqual({ kind: 'returned', value: signal });
    expect(call.changedArguments).toEqual([]);
  });

  test('arguments are plain values: a function can change them and add fields', async () => {
    const call = await answer(
      `export const answer = (p) => { p.b.push(4); p.a = 5; p.c = 6; delete p.c; return p.b };`,
      VECTOR,
      [{ a: 1, b: [2, 3] }],
    );
    expect(call.outcome).toEqual({ kind: 'returned', value: [2, 3, 4] });
    expect(call.changedArguments).toEqual([
      { parameter: 'p0.a', before: 1, after: 5 },
      { parameter: 'p0.b', before: [2, 3], after: '[2, 3, 4]' },
    ]);
  });

  test.each([
    ['in place', `p[1] = 7`, '[1, 7]'],
    ['by its sign alone', `p[0] = -0; p[0] *= 1; p[1] = 2`, '[-0, 2]'],
    ['its length', `p.length = 1`, '[1]'],
    ['into a string', `p[1] = '2'`, '[1, "2"]'],
    ['by a getter', `Object.defineProperty(p, 1, { get() { throw 1 } })`, '[1, a getter that threw]'],
    ['before it throws', `p[1] = 7; throw new Error('no')`, '[1, 7]'],
  ])('a changed argument is reported by its name: %s', async (_, body, after) => {
    const box = await open(`export const step = (beta, z) => { ((p) => { ${body} })(beta); return 1 };`);
    const call = box.call('step', signature(NUMBER, 'beta', 'z'), [
      [1, 2],
      [3, 4],
    ]);
    expect(call.changedArguments).toEqual([{ parameter: 'beta', before: [1, 2], after }]);
  });

  test.each([
    ['a list', `p.cached = 1`, [1, 2], { parameter: 'p0', after: 'cached' }],
    ['a record', `p.db = 1`, { re: 1 }, { parameter: 'p0', after: 'db' }],
    ['an entry', `p[1].db = 1`, [{ re: 1 }, { re: 2 }], { parameter: 'p0[1]', after: 'db' }],
    ['a list within a record', `p.b.memo = 1`, { b: [1] }, { parameter: 'p0.b', after: 'memo' }],
    [
      'a row',
      `Object.defineProperty(p[0], 'k', { value: 1 })`,
      [[1], [2]],
      { parameter: 'p0[0]', after: '' },
    ],
    ['a list, under a symbol', `p[Symbol('k')] = 1`, [1, 2], { parameter: 'p0', after: '' }],
    ['a list that is frozen', `p.k = 1; Object.freeze(p)`, [1, 2], { parameter: 'p0', after: 'k' }],
    ['a function', `p.last = 1`, onPoints((point) => point), { parameter: 'p0', after: 'last' }],
  ])('a field is seen that was added to %s', async (_, body, value: HostValue, change) => {
    const call = await answer(`export const answer = (p) => { ${body}; return 1 };`, NUMBER, [value]);
    expect(call.outcome).toEqual({ kind: 'returned', value: 1 });
    expect(call.changedArguments).toEqual([change]);
  });

  test.each([
    ['the whole', `Object.freeze(p)`, [1, 2]],
    ['an entry', `Object.freeze(p[0])`, [{ re: 1 }]],
    ['a field for a while', `p.k = 1; delete p.k`, [1, 2]],
    ['nothing that stays', `p.push(p.pop())`, [1, 2]],
  ])('no change: %s', async (_, body, value: HostValue) => {
    const call = await answer(`export const answer = (p) => { ${body}; return 1 };`, NUMBER, [value]);
    expect(call.changedArguments).toEqual([]);
  });

  test('a changed argument that became huge is reported in part', async () => {
    const call = await answer(
      `const f = (x) => new Array(100).fill(x); const huge = f(f('x'.repeat(10_000)));
      export const answer = (p) => { p.length = 0; for (let k = 0; k < 100; k++) p.push(huge); return 1 };`,
      NUMBER,
      [[1, 2]],
    );
    expect(call.changedArguments[0]!.after.toString().length).toBeLessThan(11_000);
    expect(call.changedArguments[0]!.after).toMatch(/^\[\[\["x+", … 99 more\], … 99 more\], … 99 more\]$/);
  });
});
