import { expect, test } from 'vitest';
import { FUEL_PER_TURN, loadSolution, type SolutionModule } from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { signature, wasm } from './open.ts';

const NUMBER = signature({ kind: 'number' });

/** Its code is another one at each load: `sources` in turn. */
function changing(...sources: readonly string[]): SolutionModule {
  let loads = 0;
  const module = {
    get code() {
      return sources[Math.min(loads++, sources.length - 1)]!;
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

test('a solution that never loaded cannot be opened again', async () => {
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': 'throw 1' });
  await expect(solution.reopen()).rejects.toThrow('this solution does not load');
});
