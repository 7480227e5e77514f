import { describe, expect, test } from 'vitest';
import { answer, open, signature } from './open.ts';

const NUMBER = { kind: 'number' } as const;

describe('structuredClone', () => {
  const answered = async (code: string) => (await answer(`export const answer = () => { ${code} };`)).outcome;

  test('structuredClone copies arrays, typed arrays and objects of any depth', async () => {
    const code = `
      const path = [[1, 2], new Float64Array([3, 4]), { beta: [5] }];
      const copy = structuredClone(path);
      path[0][0] = path[1][0] = path[2].beta[0] = 9;
      return Number([copy[0], [...copy[1]], copy[2].beta].flat().join(''));`;
    expect(await answered(code)).toEqual({ kind: 'returned', value: 12345 });
  });

  test('structuredClone copies maps, sets and circular references', async () => {
    const code = `
      const ring = { size: new Map([['n', new Set([7])]]) };
      ring.self = ring;
      const copy = structuredClone(ring);
      ring.size.get('n').clear();
      return copy.self === copy && copy !== ring ? [...copy.size.get('n')][0] : 0;`;
    expect(await answered(code)).toEqual({ kind: 'returned', value: 7 });
  });

  test('structuredClone refuses a function', async () => {
    const code = `try { structuredClone(() => 1); return 0; } catch { return 1; }`;
    expect(await answered(code)).toEqual({ kind: 'returned', value: 1 });
  });
});

describe('what is left over from trying out a solution costs nothing', () => {
  test.each([
    `process.argv.length`,
    `process.argv.slice(2).length`,
    `Number(process.argv[2] ?? 0)`,
    `(clearTimeout(setTimeout(() => {}, 10)), 0)`,
    `(clearInterval(setInterval(() => {}, 10)), 0)`,
    `(console.log(process), process.exitCode = 0)`,
    `(process.env?.STEPS ?? 0)`,
    `(typeof process !== 'undefined' && process.env.DEBUG ? 1 : 0)`,
    `Object.keys(process.env).length`,
    `(typeof process === 'object' && process.versions?.node ? 1 : 0)`,
  ])('%s is 0', async (expression) => {
    const { outcome } = await answer(`const atLoad = ${expression}; export const answer = () => atLoad;`);
    expect(outcome).toEqual({ kind: 'returned', value: 0 });
  });

  test.each(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'])(
    '%s returns a number and never calls its function, which the console says',
    async (name) => {
      const box = await open(
        `let calls = 0;
        console.log(typeof ${name}(() => { calls += 1; console.log('called'); }, 0));
        export const answer = () => calls;`,
      );
      for (const _ of [1, 2])
        expect(box.call('answer', signature(NUMBER), []).outcome).toEqual({ kind: 'returned', value: 0 });
      expect(box.console).toEqual([
        `${name}: no timer fires in the sandbox, so the function that it was given is never called`,
        'number',
      ]);
    },
  );
});
