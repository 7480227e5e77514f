import { expect, test } from 'vitest';
import type { Shape } from '../../../harness/model/shape.ts';
import { VECTOR, answer, open, signature } from './open.ts';

const patient = { ticksPerCheck: 1e9 };

test('100,000 calls of every kind leave nothing in the memory', async () => {
  const box = await open(
    `export const right = (g, p) => ({ beta: g(p), z: p });
     export const wrong = () => ['x'];
     export const missing = () => ({ beta: [1] });
     export const fail = () => { throw new Error('no') };
     export const refused = (g) => g('x');
     export const getter = () => [1, { get x() { throw new Error('trap') } }, new Proxy([], { get() { throw 1 } })];
     export const change = (g, p) => { p[0] = new Proxy([], {}); return { beta: [], z: [] } };
     export const room = () => new Uint8Array(50 * 2 ** 20).length;`,
    patient,
  );
  const step: Shape = { kind: 'record', fields: { beta: VECTOR, z: VECTOR } };
  const room = () => box.call('room', signature({ kind: 'number' }), []).outcome.kind;
  const names = [...box.functions].filter((name) => name !== 'room');
  for (let calls = 0; calls < 100_000; calls += 1)
    box.call(names[calls % names.length]!, signature(step, 'g', 'p'), [(beta) => beta, [1, 2, calls]]);
  expect(room()).toBe('returned');
});

test('hundreds of sandboxes, one after the other', async () => {
  for (let opened = 0; opened < 300; opened += 1)
    expect(
      (await answer(`export const answer = () => new Uint8Array(2 ** 25).fill(1).length;`)).outcome.kind,
    ).toBe('returned');
});
