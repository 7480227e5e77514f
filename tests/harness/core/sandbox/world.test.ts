import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../../harness/core/sandbox/index.ts';
import { answer, load, open, signature } from './open.ts';
const NUMBER = { kind: 'number' } as const;

async function printed(source: string, consoleBytes = 1_000): Promise<readonly string[]> {
  const change = { consoleBytes, fuelPerCall: 1e9 };
  const box = await open(`export const answer = () => { ${source}; return 1 };`, change);
  expect(box.call('answer', signature(NUMBER), []).outcome).toEqual({ kind: 'returned', value: 1 });
  return box.console;
}

describe('the console', () => {
  test.each([
    [`console.log('beta', [1, -0, NaN], { z: [0], s: 'x' })`, ['beta [1, -0, NaN] { z: [0], s: "x" }']],
    [`console.log()`, ['']],
    [`console.error('a\\nb')`, ['a', 'b']],
    [
      `console.warn(undefined, null, true, () => 1, 1n, Symbol())`,
      ['undefined null true a function a BigInt (numbers are written without the n here) a symbol'],
    ],
    [`console.info(new Float64Array(2), {}, [])`, ['[0, 0] {} []']],
    [`console.log([[[[1]]]])`, ['[[[an array of length 1]]]']],
    [
      `console.log(new Array(200).fill(0).map((_, i) => i).slice(0, 101))`,
      [`[${Array.from({ length: 100 }, (_, i) => i).join(', ')}, … 1 more]`],
    ],
    [
      `console.log({ get x() { throw 1 } }, new Proxy([], { get() { throw 1 } }))`,
      ['{ x: a getter that threw } []'],
    ],
    [`console.time('a'); console.assert(false); console.group()`, []],
    [`console.log({ toString() { throw 1 } })`, ['{ toString: a function }']],
  ])('%s', async (source, lines) => {
    expect(await printed(source)).toEqual(lines);
  });

  test('output beyond the limit is left out, and the last line says so', async () => {
    const lines = await printed(`for (let i = 0; i < 10_000; i++) console.log('line ' + i)`, 100);
    expect(lines.slice(0, 2)).toEqual(['line 0', 'line 1']);
    expect(lines.at(-1)).toBe('… (further output is left out)');
    expect(lines.join('').length).toBeLessThan(150);
  });

  test.each([
    ['of arguments', `console.log(...new Array(60_000).fill('x'.repeat(10_000)))`],
    ['of parts', `const f = (x) => new Array(100).fill(x); console.log(f(f(f('x'.repeat(10_000)))))`],
    [
      'of fields',
      `const f = (x) => Object.fromEntries(new Array(100).fill(x).map((x, k) => ['k'.repeat(k), x]));
      console.log(f(f(f('x'.repeat(10_000)))))`,
    ],
  ])('a single print of more than fits into a string is left out: %s', async (_, print) => {
    expect(await printed(print)).toEqual(['… (further output is left out)']);
  });

  test.each(['console.log()', "console.log('')", "console.log('\\n')"])(
    'empty lines count as output: %s',
    async (print) => {
      const lines = await printed(`for (let i = 0; i < 5_000; i++) ${print}`, 100);
      expect(lines.length).toBeLessThan(120);
      expect(lines.at(-1)).toBe('… (further output is left out)');
    },
  );

  test('printing counts as time: an endless loop of prints ends soon', async () => {
    const box = await open(`export const answer = () => { for (;;) console.log('x') };`, {
      consoleBytes: 100,
    });
    const { outcome } = box.call('answer', { parameters: [], returns: { kind: 'number' } }, []);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'time' });
  });

  test('a line that is longer than the limit is left out', async () => {
    expect(await printed(`console.log('a'.repeat(1e6))`)).toEqual(['… (further output is left out)']);
  });

  test('output is recorded while the module is loaded', async () => {
    expect((await open(`console.log('loading'); export const answer = () => 1;`)).console).toEqual([
      'loading',
    ]);
  });
});

describe('toLocaleString of numbers is as in English', () => {
  /** The values of expressions in the guest, as lines. */
  async function inGuest(expressions: readonly string[]): Promise<readonly string[]> {
    return printed(`for (const text of [${expressions.join()}]) console.log(text)`, 1e6);
  }

  const fractionDigits = fc.integer({ min: 0, max: 20 });
  const options = fc.oneof(
    fc.constant({}),
    fc.record({ maximumFractionDigits: fractionDigits }),
    fc.record({ minimumFractionDigits: fractionDigits }),
    fc.record({ maximumSignificantDigits: fc.integer({ min: 1, max: 21 }) }),
    fc.record({
      minimumFractionDigits: fc.constant(2),
      maximumFractionDigits: fc.integer({ min: 2, max: 6 }),
    }),
    fc.constant({ useGrouping: false }),
  );
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }));
  const number = fc.oneof(
    fc.double(),
    decimal.map(([digits, places]) => digits / 10 ** places),
    fc.constantFrom(0.5, 1.5, 2.5, 1.005, 1.0005, 0.0005, 999.9995, 1e21, 123456789.125),
  );

  test('numbers are formatted as in Node, also with a number of digits', async () => {
    const cases = fc.sample(fc.tuple(number, options), { seed: 1, numRuns: 700 });
    const expressions = cases.map(
      ([value, given]) =>
        `(${Object.is(value, -0) ? '-0' : value}).toLocaleString(undefined, ${JSON.stringify(given)})`,
    );
    expect(await inGuest(expressions)).toEqual(
      cases.map(([value, given]) => value.toLocaleString('en-US', given)),
    );
  });

  test.each([
    ['[1234.5, 2].toLocaleString()', '1,234.5,2'],
    ['new Float64Array([1234.5]).toLocaleString("de")', '1,234.5'],
  ])('%s is formatted as %s', async (expression, text) => {
    expect(await inGuest([expression])).toEqual([text]);
  });
});

describe('the environment of a solution is the same on every machine', () => {
  const random = `const draw = () => [Math.random(), Math.random(), Math.random()];
    export const atLoad = draw(); export const first = () => atLoad; export const answer = () => draw();`;
  const numbers = (box: Sandbox, name: string): readonly number[] => {
    const { outcome } = box.call(name, signature({ kind: 'vector' }), []);
    return outcome.kind === 'returned' ? (outcome.value as number[]) : [];
  };

  test('Math.random returns the same sequence in every instance, at each call and at load', async () => {
    const [one, other] = [await open(random), await open(random)];
    const expected = numbers(one, 'answer');
    expect(expected).toEqual([0.4458247171879327, 0.00912066079979068, 0.16682841771417067]);
    for (const box of [one, other, one])
      for (const name of ['first', 'answer']) expect(numbers(box, name)).toEqual(expected);
  });

  test('the numbers of Math.random are spread over [0, 1)', async () => {
    const { outcome } = await answer(
      `export const answer = () => { const bins = new Array(10).fill(0);
        for (let k = 0; k < 10_000; k++) bins[Math.floor(10 * Math.random())]++;
        return bins; };`,
      { kind: 'vector' },
    );
    expect(outcome.kind).toBe('returned');
    const bins = outcome.kind === 'returned' ? (outcome.value as number[]) : [];
    expect(bins).toHaveLength(10);
    // Five standard deviations of a bin are 150.
    for (const count of bins) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test.each([
    [`Date.now()`, 0],
    [`performance.now()`, 0],
    [`performance.timeOrigin`, 0],
    [`new Date().getTime()`, 0],
    [`new Date(2020, 6, 1).getTimezoneOffset()`, 0],
    [`new Date(2020, 6, 1).getTime()`, Date.UTC(2020, 6, 1)],
    [`new Date('2020-07-01T12:00').getTime()`, Date.UTC(2020, 6, 1, 12)],
    [`new Date(2020, 6, 1).getHours()`, 0],
  ])('%s is %d in every time zone', async (expression, value) => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/St_Johns';
    try {
      expect((await answer(`export const answer = () => ${expression};`)).outcome).toEqual({
        kind: 'returned',
        value,
      });
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test.each([
    'require',
    'fetch',
    'Intl',
    'WebAssembly',
    'Atomics',
    'crypto',
    'std',
    'os',
    'Worker',
    'print',
    'scriptArgs',
  ])('there is no %s', async (name) => {
    expect(
      (await answer(`export const answer = () => (typeof globalThis.${name} === 'undefined' ? 1 : 0);`))
        .outcome,
    ).toEqual({ kind: 'returned', value: 1 });
  });

  test.each([
    [`Intl.NumberFormat('en')`, `ReferenceError: 'Intl' is not defined (it`],
    [
      `globalThis.process?.versions.node`,
      `TypeError: cannot read property 'node' of undefined (process.versions`,
    ],
    [`process['versions'].node`, `TypeError: cannot read property 'node' of undefined (process.versions`],
    [`(({ node }) => node)(process.versions)`, 'TypeError: cannot convert to object (process.versions'],
    [`process.stdout.write('beta')`, `TypeError: cannot read property 'write' of undefined (process.stdout`],
    [`process.exit(0)`, 'TypeError: not a function (process.exit'],
  ])('the error of %s says what is available, at its place', async (expression, beginning) => {
    const { outcome } = await answer(`export const answer = () => ${expression};`);
    expect(outcome).toMatchObject({
      kind: 'threw',
      message: `${beginning} does not exist here: there are the language and its built-ins, console, structuredClone and performance.now, but no files, network or modules of Node)`,
      position: { file: 'solution.ts', line: 1 },
    });
  });

  test.each([
    ['require', `const fs = require('fs'); export const answer = () => 1;`],
    ['require', `export const answer = () => 1; if (require.main === module) answer();`],
    ['module', `const answer = () => 1; module.exports = { answer };`],
    ['exports', `exports.answer = () => 1;`],
  ])('%s of CommonJS is missing, and the student reads what is written instead', async (name, source) => {
    expect(await load(source)).toMatchObject({
      message: expect.stringContaining(
        `'${name}' is not defined (it belongs to CommonJS, which does not exist here: write \`export\` before each function that is asked for, and remove the line)`,
      ),
    });
  });

  test('an error that has nothing to do with process does not name it', async () => {
    for (const line of [
      'process.argv.x.y',
      'process.env.x.y',
      'const processed = {}; processed.x.y',
      'null.x',
    ])
      expect((await answer(`export const answer = () => { ${line} };`)).outcome).toEqual({
        kind: 'threw',
        message: expect.stringMatching(/^TypeError: cannot read property '\w' of (undefined|null)$/),
        position: expect.anything(),
      });
  });
});
