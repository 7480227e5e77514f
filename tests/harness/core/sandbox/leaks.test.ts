import { expect, test } from 'vitest';
import type { Shape } from '../../../../harness/core/model/shape.ts';
import { VECTOR, answer, onPoints, open, signature } from './open.ts';

const KIB = 2 ** 10;
const MIB = 2 ** 20;
const STEP: Shape = { kind: 'record', fields: { beta: VECTOR, z: VECTOR } };
const POINT = Array.from({ length: 100 }, (_, index) => index / 3);

/** Functions that end in every way a call can end, and one that needs a given number of bytes at once. */
const FUNCTIONS = `
export const right = (g, p) => ({ beta: g(p), z: p });
export const wrong = () => ['x'];
export const missing = () => ({ beta: [1] });
export const fail = () => { throw new Error('no') };
export const refused = (g) => g('x');
export const getter = () => ({ beta: [1, 2], get z() { throw new Error('trap'.repeat(500)) } });
export const change = (g, p) => { p[0] = new Proxy([], {}); return { beta: [], z: [] } };
export const made = (g) => (p) => ({ beta: g(p), z: p });
export const unmade = (g) => [g];
export const allocate = (size) => new Uint8Array(size).length;
`;

/** Whether so many bytes can be allocated in an instance after so many rounds of calls. */
async function fits(size: number, rounds: number): Promise<boolean> {
  const sandbox = await open(FUNCTIONS);
  for (let round = 0; round < rounds; round += 1)
    for (const name of sandbox.functions)
      if (name.endsWith('made')) {
        const args = [onPoints((beta) => beta), POINT];
        sandbox.call(name, signature(STEP, 'g', 'p'), args, { args: args.slice(0, 1) });
        sandbox.forgetFunctions();
      } else if (name !== 'allocate')
        sandbox.call(name, signature(STEP, 'g', 'p'), [onPoints((beta) => beta), POINT]);
  const { outcome } = sandbox.call('allocate', signature({ kind: 'number' }, 'size'), [size]);
  sandbox.close();
  return outcome.kind === 'returned';
}

test('calls of every kind leave nothing in the memory of an instance', async () => {
  let [most, tooMuch] = [0, 64 * MIB];
  while (tooMuch - most > 4 * KIB) {
    const size = (most + tooMuch) / 2;
    if (await fits(size, 1)) most = size;
    else tooMuch = size;
  }
  expect(most).toBeGreaterThan(50 * MIB);
  // At most 4 KiB are left beside it: 16 bytes that one kind of call leaves each time would fill them.
  expect(await fits(most, 256)).toBe(true);
});

test('the memory of instances that do not serve again is collected', async () => {
  // Each has 64 MiB; an engine that used more than 16 MiB does not serve again.
  const source = `export const answer = () => new Uint8Array(${17 * MIB}).length;`;
  // Other tests of this process have left memory, too: what counts is how much is added.
  const before = process.memoryUsage().external;
  for (let opened = 0; opened < 24; opened += 1) expect((await answer(source)).outcome.kind).toBe('returned');
  expect(process.memoryUsage().external - before).toBeLessThan(16 * 64 * MIB);
});
