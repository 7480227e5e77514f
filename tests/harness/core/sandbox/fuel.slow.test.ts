import { describe, expect, test } from 'vitest';
import { takeEngine } from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import { MOST_FUEL, RESERVE } from '../../../../harness/core/sandbox/engine/pinned-build.ts';
import { FUEL_PER_TURN } from '../../../../harness/core/sandbox/index.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { UNINTERRUPTIBLE } from './hostile/uninterruptible.ts';
import { bytes, limits, littleFuel, signature, wasm } from './open.ts';

/** Calls `answer`. @returns how it ended, and the fuel that it used */
async function use(source: string, fuelPerCall = 1e9) {
  const stripped = strip({ 'solution.ts': source });
  if (stripped.kind !== 'stripped') throw new Error(stripped.message);
  const fuel = littleFuel(fuelPerCall);
  const opened = await openSandbox(wasm, stripped, limits, fuel);
  if (opened.kind !== 'open') throw new Error(opened.message);
  const before = fuel.used;
  const { outcome } = opened.sandbox.call('answer', signature({ kind: 'number' }), []);
  opened.sandbox.close();
  return { outcome, fuel: fuel.used - before };
}

test('a new engine has nothing of the machine in its memory: it would change what code costs', async () => {
  const { engine } = await takeEngine(new WebAssembly.Module(bytes));
  const memory = Buffer.from(engine.memory.buffer);
  expect(memory.includes('QuickJS')).toBe(true);
  for (const text of [process.argv[1]!, 'LANG=']) expect(memory.includes(text), text).toBe(false);
});

describe('fuel', () => {
  const loop = (turns: number) =>
    `export const answer = () => { for (let i = 0; i < ${turns}; i++); return 1 };`;

  test('a turn of an empty loop costs nine units', async () => {
    const [few, many] = [await use(loop(1_000)), await use(loop(101_000))];
    expect((many.fuel - few.fuel) / 100_000).toBeCloseTo(FUEL_PER_TURN, 0);
  });

  test.each([
    [
      'arithmetic and calls',
      `let x = 0; const f = (y) => y + 1; for (let k = 0; k < 999; k++) x = f(x); return x`,
    ],
    ['strings and numbers', `let s = ''; for (let k = 0; k < 99; k++) s += k / 7; return s.length`],
    ['a regular expression', `return /^(a+)+$/.test('a'.repeat(12) + 'b') ? 1 : 0`],
    ['sorting with a comparison', `return [...'a sentence'].sort((a, b) => (a < b ? 1 : -1)).length`],
    [
      'an object that is collected',
      `let a = {}; for (let k = 0; k < 9999; k++) a = { a: { a } }.b ?? {}; return 1`,
    ],
  ])('%s costs the same each time', async (_, body) => {
    const source = `export const answer = () => { ${body} };`;
    const first = await use(source);
    expect(first.outcome.kind).toBe('returned');
    expect(first.fuel).toBeGreaterThan(100);
    expect(await use(source)).toEqual(first);
  });

  test('copying and filling memory costs a unit for 32 bytes', async () => {
    const fill = (bytesFilled: number) =>
      use(
        `const a = new Uint8Array(2 ** 24); export const answer = () => a.fill(1, 0, ${bytesFilled}).length;`,
      );
    const difference = (await fill(2 ** 24)).fuel - (await fill(0)).fuel;
    expect(difference / (2 ** 24 / 32)).toBeCloseTo(1, 1);
  });

  test('a copy of a few bytes costs as much as a call: `encodeURIComponent` makes three of them in each turn of a loop', async () => {
    const encode = (length: number) =>
      use(
        `const s = '€'.repeat(20_000); export const answer = () => encodeURIComponent(s.slice(0, ${length})).length;`,
      );
    const difference = (await encode(20_000)).fuel - (await encode(10_000)).fuel;
    expect(difference / 10_000).toBeGreaterThan(6);
  });

  test.each([
    ['reading', 'object.none'],
    ['writing', 'object.none = 1'],
    ['asking', `'none' in object`],
    ['comparing', '({}).isPrototypeOf(object)'],
    ['instanceof', 'object instanceof Array'],
    ['setting a prototype', 'Object.setPrototypeOf({}, object)'],
    ['super', '({ __proto__: object, f() { return super.none } }).f()'],
  ])(
    'a step along a chain of prototypes waits for memory, and costs what that takes: %s',
    async (_, does) => {
      const walk = (length: number, what: string) =>
        use(`let object = {};
        for (let k = 0; k < ${length}; k++) object = Object.create(object);
        export const answer = () => { ${what}; return 1 };`);
      const steps = async (what: string) => (await walk(3_000, what)).fuel - (await walk(2_000, what)).fuel;
      expect((await steps(does)) / 1_000).toBeGreaterThan(5.9);
      expect(await steps('object')).toBeLessThan(100);
    },
  );

  test('a call is ended in order at its limit, however slow its operations are, and keeps its line', async () => {
    const source = `export const answer = () => {
      let path = Array.from({ length: 500 }, (_, k) => [k, k / 3]);
      for (;;) path = JSON.parse(JSON.stringify(path));
    };`;
    const { outcome, fuel } = await use(source, 5e6);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'time', position: { line: 3 } });
    expect(fuel).toBeGreaterThan(5e6);
    expect(fuel).toBeLessThan(6e6);
  });

  test('an end in order has fuel enough to free a memory full of small objects', async () => {
    const source = `export const answer = () => {
      const all = [];
      while (all.length < 600_000) all.push({});
      for (;;);
    };`;
    const { outcome, fuel } = await use(source, 3e8);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'time', position: expect.anything() });
    expect(fuel - 3e8).toBeGreaterThan(1e6);
    expect(fuel - 3e8).toBeLessThan(RESERVE / 2);
  });

  test.each(UNINTERRUPTIBLE)('$name ends within the reserve', async ({ source }) => {
    const { outcome, fuel } = await use(source, 7e6);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'time' });
    expect(fuel).toBeLessThanOrEqual(7e6 + RESERVE + 1e6);
  });

  test('where a host function works for the guest, a trap is the limit on time, too', async () => {
    const source = `export const answer = () => {
      console.log({ get x() { return new Array(2 ** 32 - 1).join() } });
    };`;
    expect((await use(source, 7e6)).outcome).toMatchObject({ kind: 'limit', limit: 'time' });
  });

  test('outside of calls it is unlimited', async () => {
    const { engine } = await takeEngine(wasm);
    expect(engine.tank.left).toBeGreaterThan(MOST_FUEL / 2);
    engine.tank.fill(0);
    expect(engine.tank.left).toBe(0);
    engine.tank.release();
    expect(engine.module._malloc(8)).not.toBe(0);
    expect(engine.tank.isEmpty).toBe(false);
  });
});
