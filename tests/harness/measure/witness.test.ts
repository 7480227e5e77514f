import { expect, test } from 'vitest';
import { fn, number, vector } from '../../../harness/core/checks/index.ts';
import { faultOfWitness } from '../../measure/witness.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';

const host = await nodeSandboxHost();
const exports = { half: fn(['x'], number), twice: fn(['x'], vector) };
const REFERENCE =
  "import { two } from './two.ts';\nexport const half = (x) => x / two;\nexport const twice = (x) => [two * x];";

const faultOf = (solution: string, witness: string): Promise<string | undefined> =>
  faultOfWitness(
    host,
    { 'solution.ts': solution },
    { 'solution.ts': REFERENCE, 'two.ts': 'export const two = 2;' },
    witness,
    exports,
  );
const RIGHT = 'export const half = (x) => 0.5 * x;\nexport const twice = (x) => [x + x];';

test.each([
  ['another number', RIGHT.replace('0.5', '0.25'), 'half(3)'],
  ['another list', RIGHT.replace('[x + x]', '[x, x]'), 'twice(3)'],
  ['an exception', RIGHT.replace('[x + x]', 'x.y.z'), 'twice(3)'],
  ['a missing function', 'export const half = (x) => x / 2;', 'twice(3)'],
  ['an endless loop', 'while (true);', 'half(3)'],
  ['what only a second call shows', `let n = 2;\nexport const half = (x) => x / n++;`, '(half(1), half(1))'],
])('%s proves that a solution is wrong', async (_, solution, witness) => {
  expect(await faultOf(solution, witness)).toBeUndefined();
});

test.each([
  ['has the same value with the reference', 'half(3)'],
  ['has the same value with the reference', '(twice(2), half(1e-300))'],
  ['names none of half, twice', '3'],
  ['names none of half, twice', 'halves(3)'],
  ['has no value with the reference: ', 'half(unknown)'],
  ['has no value with the reference: witness must return a Vector', '(half(1), twice) && 3'],
])('a witness that %s proves nothing', async (fault, witness) => {
  expect(await faultOf(RIGHT, witness)).toMatch(fault);
});
