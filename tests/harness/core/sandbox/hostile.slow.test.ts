import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CallOutcome } from '../../../../harness/core/model/call.ts';
import { ANSWERS, THROWN } from './hostile/answers.ts';
import { CAUGHT, DEEP_BUT_RIGHT, RECURSIVE, REFUSED } from './hostile/deep.ts';
import { ENDLESS, READING } from './hostile/endless.ts';
import { expectEnd } from './hostile/expect-end.ts';
import { UNINTERRUPTIBLE } from './hostile/uninterruptible.ts';
import { WORLD } from './hostile/world.ts';
import { VECTOR, answer } from './open.ts';

describe('a hostile submission ends with a clear outcome', () => {
  test.each([...WORLD, ...ANSWERS, ...THROWN, ...ENDLESS, ...READING, ...UNINTERRUPTIBLE])(
    '$name',
    async (hostile) => {
      expectEnd(hostile, (await answer(hostile.source, VECTOR, [[1, 2]])).outcome);
    },
  );
});

describe('recursion without end', () => {
  const outcomes = new Map<string, CallOutcome>();

  beforeAll(async () => {
    const url = JSON.stringify(new URL('./hostile/deep.worker.ts', import.meta.url).href);
    const worker = new Worker(
      `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); });`,
      {
        eval: true,
        resourceLimits: { stackSizeMb: 64 },
      },
    );
    await new Promise<void>((resolve, reject) => {
      worker.on('message', ({ name, outcome }) => outcomes.set(name, outcome));
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  });

  test.each([...REFUSED, ...RECURSIVE, ...CAUGHT, DEEP_BUT_RIGHT])('$name', (hostile) => {
    expectEnd(hostile, outcomes.get(hostile.name)!);
  });

  test('endless recursion is a limit even in a thread with a small stack', async () => {
    const { outcome } = await answer(`export const answer = () => answer() + 1;`);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'stack' });
  });
});
