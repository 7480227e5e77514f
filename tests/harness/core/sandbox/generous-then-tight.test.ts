import { expect, test } from 'vitest';
import { Fuel } from '../../../../harness/core/sandbox/engine/fuel.ts';
import { FUEL_PER_TURN, type Stripped } from '../../../../harness/core/sandbox/index.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { limits, littleFuel, signature, wasm } from './open.ts';

const NUMBER = { kind: 'number' } as const;

/** Turns an empty loop in fresh instances of one solution, each time in another function if it is `other`. */
function turning(total?: number, ofCall?: number) {
  const turn = '(n) => { for (let i = 0; i < n; i++); return n }';
  const files = { 'solution.ts': `export const answer = ${turn}; export const other = ${turn};` };
  const stripped = strip(files) as Stripped;
  const fuel = new Fuel(total, ofCall);
  const call = async (turns: number, name = 'answer') => {
    const opened = await openSandbox(wasm, stripped, limits, fuel);
    if (opened.kind !== 'open') return opened;
    const { outcome } = opened.sandbox.call(name, signature(NUMBER, 'n'), [turns]);
    opened.sandbox.close();
    return outcome;
  };
  return { fuel, call };
}
const returned = (value: number) => ({ kind: 'returned', value });
const ended = (message: string) => ({
  kind: 'limit',
  limit: 'time',
  message: expect.stringContaining(message),
});

test('limits are generous until a call is ended, and tight from then on, in each instance of the solution', async () => {
  const { fuel, call } = turning(Infinity, 3_000_000 * FUEL_PER_TURN);
  const slow = 2_000_000;
  for (let calls = 0; calls < 3; calls += 1) expect(await call(slow)).toEqual(returned(slow));
  expect(await call(4_000_000)).toMatchObject(ended('answer did not come to an end: does a loop never end'));
  fuel.beginCheck();
  expect(await call(slow)).toMatchObject(ended('answer did not come to an end'));
  fuel.beginCheck();
  expect(await call(slow, 'other')).toMatchObject(
    ended('other was ended early, because answer had to be ended before: mend answer first'),
  );
  expect(fuel.firstEnded).toBe('answer');
});

test('once a call was ended, the calls of a check share their fuel, and each check has as much', async () => {
  const { fuel, call } = turning(Infinity, 3_000_000 * FUEL_PER_TURN);
  await call(4_000_000);
  for (let checks = 0; checks < 4; checks += 1) {
    fuel.beginCheck();
    for (let calls = 0; calls < 2; calls += 1) expect(await call(900_000)).toEqual(returned(900_000));
    expect(await call(900_000)).toMatchObject(ended('answer did not come to an end'));
  }
});

test('any limit makes the others tight', async () => {
  const fuel = littleFuel(3_000_000 * FUEL_PER_TURN);
  const deep = strip({ 'solution.ts': 'export const answer = () => answer() + 1;' }) as Stripped;
  const opened = await openSandbox(wasm, deep, limits, fuel);
  if (opened.kind !== 'open') throw new Error(opened.message);
  const before = fuel.next;
  const { outcome } = opened.sandbox.call('answer', signature(NUMBER), []);
  expect(outcome).toMatchObject({ kind: 'limit', limit: 'stack' });
  expect(before / FUEL_PER_TURN).toBe(3_000_000);
  expect(fuel.next / FUEL_PER_TURN).toBe(1_000_000);
});

test('all instances of a solution share one budget; once it is spent, limits are tight', async () => {
  const { fuel, call } = turning(3_000_000 * FUEL_PER_TURN);
  const slow = 2_000_000;
  expect(await call(slow)).toEqual(returned(slow));
  expect(await call(slow)).toMatchObject(
    ended(
      'answer was ended, because all calls of this exercise together took far too long: does a loop take very many turns, does a function call itself',
    ),
  );
  fuel.beginCheck();
  expect(await call(slow)).toMatchObject(ended('answer did not come to an end'));
  fuel.beginCheck();
  expect(await call(900_000)).toEqual(returned(900_000));
});

test('loading may use a small part of what a call may, and the message says that it was loading', async () => {
  const turns = (count: number): string => `for (let i = 0; i < ${count}; i++);`;
  const load = (source: string, fuel: Fuel) =>
    openSandbox(wasm, strip({ 'solution.ts': source }) as Stripped, limits, fuel);
  const inACall = await load(`export function answer() { ${turns(12e6)} return 1; }`, new Fuel());
  if (inACall.kind !== 'open') throw new Error(inACall.message);
  expect(inACall.sandbox.call('answer', signature(NUMBER), []).outcome).toEqual(returned(1));
  inACall.sandbox.close();

  const fuel = new Fuel();
  const loading = await load(`export function answer() { return 1; }\nlet n = 0;\n${turns(12e6)}`, fuel);
  expect(loading).toEqual({
    kind: 'limit',
    message:
      'solution.ts did not finish loading: does a loop never end at the top level, outside of all functions, or in a function that is called there?',
    position: { file: 'solution.ts', line: 3, column: 1 },
  });
  expect(fuel.used).toBeLessThan(120e6);

  const names = Array.from({ length: 5_000 }, (_, k) => `let x${k}=1;`).join('');
  expect(await load(`export const large = () => { ${names} };`, new Fuel())).toMatchObject({ kind: 'open' });
});
