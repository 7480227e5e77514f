import { expect, test } from 'vitest';
import type { Shape } from '../../../../harness/core/model/shape.ts';
import { VECTOR, answer, open, signature } from './open.ts';

const patient = { ticksPerCheck: 1e9 };

test('100,000 calls of every kind leave nothing in the memory', async () => {
  const box = await open(
    `export const right = (g, p) => ({ beta: g(p), z: p });
     export const wrong = () => ['x'];
     export const missing = () => ({ beta: [1] });
     export const fail = () => { throw new Error('no') };
     export const refused = (g) => g('x');
     export const getter = () => ({ beta: [1, 2], get z() { throw new Error('trap'.repeat(500)) } });
     export const change = (g, p) => { p[0] = new Proxy([], {}); return { beta: [], z: [] } };
     export const room = () => new Uint8Array(55 * 2 ** 20).length;`,
    patient,
  );
  const step: Shape = { kind: 'record', fields: { beta: VECTOR, z: VECTOR } };
  const room = () => box.call('room', signature({ kind: 'number' }), []).outcome.kind;
  const names = [...box.functions].filter((name) => name !== 'room');
  const point = Array.from({ length: 100 }, (_, index) => index / 3);
  for (let calls = 0; calls < 100_000; calls += 1)
    box.call(names[calls % names.length]!, signature(step, 'g', 'p'), [(beta) => beta, point]);
  expect(room()).toBe('returned');
});

test('hundreds of sandboxes, one after the other', async () => {
  for (let opened = 0; opened < 300; opened += 1)
    expect(
      (await answer(`export const answer = () => new Uint8Array(2 ** 25).fill(1).length;`)).outcome.kind,
    ).toBe('returned');
});
