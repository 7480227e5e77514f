import { expect, test } from 'vitest';
import { UNINTERRUPTIBLE } from '../../../core/sandbox/hostile/uninterruptible.ts';
import { gradeInWorker } from './grade-in-workers.ts';

const VALUES = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
`;
const HESSIAN = 'export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];';
/** A single builtin that QuickJS never interrupts, in a function of its own. */
const STUCK = UNINTERRUPTIBLE[0]!.source.replace('export ', '');

test('a built-in that never ends is ended in one check, and the other checks are graded', async () => {
  const stuck = `${VALUES}${STUCK}\n${HESSIAN.replace('=> [', '=> answer() ?? [')}`;
  const [first, other] = await gradeInWorker('01-loss', [stuck, VALUES + HESSIAN]);
  const outcomes = Object.fromEntries(first!.checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toMatchObject({ loss: 'passed', gradient: 'passed', hessian: 'limit' });
  expect(first!).toMatchObject({ status: 'graded', points: 5 });
  expect(first!).not.toHaveProperty('unfinished');
  expect(other!.points).toBe(10);
});

test('a solution that counts its calls, and is stuck in one of them, loses points', async () => {
  // More calls than any single check makes.
  const counting = `
${STUCK}
let calls = 0;
const step = (gradient, beta, stepSize) => {
  const slope = gradient(beta);
  return beta.map((b, k) => b - stepSize * slope[k]);
};
const descent = (gradient, start, stepSize, steps) => {
  if ((calls += 1) === 75) answer();
  const path = [[...start]];
  while (path.length <= steps) path.push(step(gradient, path.at(-1), stepSize));
  return path;
};
export { step as gradientDescentStep, descent as gradientDescent };
`;
  const [grade] = await gradeInWorker('03-gradient-descent', [counting]);
  expect(grade!.checks.map(({ outcome }) => outcome)).toContain('limit');
  expect(grade!.points).toBeLessThan(grade!.maxPoints);
});

test('a file that is stuck while it loads earns nothing, and its note says why', async () => {
  const [grade] = await gradeInWorker('01-loss', [`${STUCK}\nanswer();\n${VALUES}`]);
  expect(grade!).toMatchObject({
    status: 'graded',
    points: 0,
    note: expect.stringContaining('solution.ts did not finish loading'),
  });
});
