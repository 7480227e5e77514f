import { expect, test } from 'vitest';
import {
  FUEL_PER_TURN,
  loadSolution,
  type Sandbox,
  type SolutionModule,
} from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { signature, wasm } from './open.ts';

const NUMBER = signature({ kind: 'number' });

/** Its code is another one at each load: `sources` in turn. It prints, because the state after such a load is not kept. */
function changing(...sources: readonly string[]): SolutionModule {
  let loads = 0;
  const module = {
    get code() {
      return `console.log(1);${sources[Math.min(loads++, sources.length - 1)]!}`;
    },
  };
  const stripped = { kind: 'stripped', entry: 'solution.ts', modules: { 'solution.ts': module } } as const;
  return loadSolution({ wasm, strip: () => stripped }, {}, 1_000_000 * FUEL_PER_TURN);
}

test.each([
  ['throws', `throw new Error('not again');`, /solution\.ts threw Error: not again/],
  [
    'runs without end',
    `for (;;);`,
    /solution\.ts did not finish loading: does a loop never end at the top level/,
  ],
  ['fills the memory', `new Uint8Array(2 ** 27);`, /solution\.ts needed more than 64 MiB/],
  ['is not JavaScript', `export const answer = (;`, /this is not valid/],
])('code that loaded and then %s when it is loaded again: each call says so', async (_, source, reason) => {
  const solution = changing(`export const answer = () => 1;`, source);
  const first = await solution.open();
  expect(first.kind).toBe('open');
  for (let opened = 0; opened < 2; opened += 1) {
    const sandbox = await solution.reopen();
    expect([...sandbox.functions]).toEqual(['answer']);
    const { outcome } = sandbox.call('answer', NUMBER, []);
    expect(outcome).toMatchObject({ kind: 'limit', message: expect.stringMatching(reason) });
    expect(outcome).toHaveProperty(
      'message',
      expect.stringMatching(/^solution\.ts loaded at first, but failed to load again .*keep state\?$/),
    );
    sandbox.close();
  }
});

test('code that exports less when it is loaded again has wrong answers', async () => {
  const solution = changing(`export const answer = () => 1;`, `export const other = () => 1;`);
  await solution.open();
  const sandbox = await solution.reopen();
  expect(sandbox.call('answer', NUMBER, []).outcome).toMatchObject({
    kind: 'misshapen',
    message: expect.stringContaining('solution.ts does not export a function named answer'),
    isMissing: true,
  });
});

test('each load begins with an untouched world', async () => {
  const source = `globalThis.loads = (globalThis.loads ?? 0) + 1; const first = Math.random();
    export const answer = () => globalThis.loads + first;`;
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': source });
  const answers = [];
  for (let opened = 0; opened < 3; opened += 1) {
    const sandbox =
      opened === 0 ? await solution.open() : { kind: 'open' as const, sandbox: await solution.reopen() };
    if (sandbox.kind !== 'open') throw new Error(sandbox.message);
    answers.push(sandbox.sandbox.call('answer', NUMBER, []).outcome);
    sandbox.sandbox.close();
  }
  expect(answers[0]).toMatchObject({ kind: 'returned', value: expect.closeTo(1.4458, 4) });
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
});

const opened = async (solution: SolutionModule): Promise<Sandbox> => {
  const first = await solution.open();
  if (first.kind !== 'open') throw new Error(first.message);
  return first.sandbox;
};

/** Code that takes long to load and has a state. @param prints lets it load each time: its state after loading is not kept */
const withState = (prints: boolean) =>
  loadSolution(
    { wasm, strip },
    {
      'solution.ts': `const seen = []; for (let k = 0; k < 1000; k += 1) seen.push({ k });
      ${prints ? "console.log('loading');" : ''}
      globalThis.table = new Map(seen.map((one) => [one.k, one]));
      export function answer() { seen.push(1); table.set(seen, 1); return seen.length + table.size; }`,
    },
  );

test('calls leave nothing in the state from which the next instance begins', async () => {
  const solution = withState(false);
  const first = await opened(solution);
  const second = await solution.reopen();
  for (const sandbox of [first, second, first, second, await solution.reopen()])
    sandbox.call('answer', NUMBER, []);
  first.close();
  second.close();
  const { outcome } = (await solution.reopen()).call('answer', NUMBER, []);
  expect(outcome).toEqual({ kind: 'returned', value: 2002 });
});

test('an instance that begins after loading uses the fuel of loading', async () => {
  for (const prints of [false, true]) {
    const solution = withState(prints);
    const used = [];
    for (let k = 0; k < 3; k += 1) {
      const before = solution.fuel.used;
      const sandbox = k === 0 ? await opened(solution) : await solution.reopen();
      const { used: loaded } = solution.fuel;
      sandbox.call('answer', NUMBER, []);
      used.push([loaded - before, solution.fuel.used - loaded]);
      sandbox.close();
    }
    expect(used[0]![0]).toBeGreaterThan(1000);
    expect(used).toEqual([used[0], used[0], used[0]]);
  }
});

test('code that lacks the fuel to load again is ended while it loads', async () => {
  const once = withState(false);
  (await opened(once)).close();
  const solution = once.anew({ fuel: 2.5 * once.fuel.used });
  (await opened(solution)).close();
  (await solution.reopen()).close();
  const { outcome } = (await solution.reopen()).call('answer', NUMBER, []);
  expect(outcome).toMatchObject({ kind: 'limit', message: expect.stringContaining('failed to load again') });
});

test('what is printed while loading is printed in each instance', async () => {
  const solution = withState(true);
  for (const sandbox of [await opened(solution), await solution.reopen()])
    expect(sandbox.console).toEqual(['loading']);
});

test('a solution that never loaded cannot be opened again', async () => {
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': 'throw 1' });
  await expect(solution.reopen()).rejects.toThrow('this solution does not load');
});
