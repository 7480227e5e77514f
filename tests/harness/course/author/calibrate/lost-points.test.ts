import { expect, test } from 'vitest';
import { prepareGrading, runChecks } from '../../../../../harness/core/grading/index.ts';
import { FUEL_PER_TURN, loadSolution, MOST_OF_CALL } from '../../../../../harness/core/sandbox/index.ts';
import { calibrate, loadSolutions } from '../../../../../harness/course/author/calibrate/calibrate.ts';
import { notPassed, worstDeviation } from '../../../../../harness/course/author/calibrate/lost-points.ts';
import { Ledger } from '../../../../../harness/course/author/calibrate/sightings.ts';
import { runMeasured } from '../../../../../harness/course/author/calibrate/solutions.ts';
import { nodeSandboxHost } from '../../../../node-sandbox-host.ts';
import { loadExercise } from '../../../load-exercise.ts';

const host = await nodeSandboxHost();
const plan = await loadExercise(process.cwd(), '01-loss');
const prepared = prepareGrading(plan, host, 1);
const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;
const solution = (source: string) => loadSolution(host, { 'solution.ts': source });
const wrongHessian = solution(RIGHT.replace('12 *', '11 *'));

test('all checks are run, and all but the first that is not passed where no more is asked for', async () => {
  const run = await runChecks(prepared, wrongHessian);
  expect([...run.graded.keys()]).toEqual(plan.grading.checks.map(({ id }) => id));
  const lost = new Map(notPassed(run));
  expect(lost.has('gradient')).toBe(false);
  expect(lost.get('hessian')!.run!.deviation).toBeGreaterThan(1);
  // It compares the Hessian with the gradient, which is right.
  expect(lost.get('hessian-of-own-gradient')!.grade.outcome).toBe('blocked');
  const first = await runChecks(prepared, wrongHessian, { stopsAtFirst: true });
  expect([...first.graded.keys()].at(-1)).toBe('hessian');
  expect(notPassed(first)).toHaveLength(1);
});

test('a wrong solution is as far off as at its worst input; what is no number has no distance', async () => {
  const planned = prepared.checks.find(({ check }) => check.id === 'hessian')!;
  const worst = (source: string) => worstDeviation(prepared, planned, solution(source));
  const off = (by: string) => RIGHT.replace('12 * (y - 1) ** 2', `12 * (y - 1) ** 2 * (1 + ${by})`);
  const [near, far] = [await worst(off('1e-6')), await worst(off('1e-3'))];
  expect(near).toBeGreaterThan(100);
  expect(far / near).toBeCloseTo(1000, 0);
  expect(await worst(RIGHT)).toBe(Infinity);
  expect(await worst(RIGHT.replace('[[2, 0]', '[[2]'))).toBe(Infinity);
});

test('calibration names a right solution that is refused, and wrong ones that pass', async () => {
  const solutions = loadSolutions(host, plan, {});
  const [wrong] = solutions.misconceptions;
  const swapped = {
    reference: solutions.reference,
    variants: [{ name: 'not-right', file: 'variants/not-right.ts', files: {}, load: wrongHessian.anew }],
    misconceptions: [{ ...wrong!, name: 'not-wrong', load: solution(RIGHT).anew }],
  };
  const extent = { first: 5, last: 6, diagnosed: false };
  const { breaches } = await calibrate(plan, swapped, host, extent, () => {});
  expect(breaches).toContainEqual(
    expect.objectContaining({ sentence: 'false reject: not-right fails hessian', seed: 6 }),
  );
  expect(breaches).toContainEqual(
    expect.objectContaining({ sentence: 'false accept: not-wrong earns full marks', seed: 5 }),
  );
  expect(breaches.some(({ sentence }) => sentence.includes('fails loss'))).toBe(false);
});

test('the most that a right solution uses is found, in a call and altogether', async () => {
  // Only the very first call of an instance is slow, in the first check and in the audit.
  const slow = `let calls = 0;
    const wait = () => { if (calls++ === 0) for (let k = 0; k < 1e5; k += 1); };
    ${RIGHT.replace('=> (x', '=> wait() ?? (x')}`;
  const used = async (source: string) => {
    const ledger = new Ledger();
    await runMeasured(
      prepared,
      { name: 'slow', file: 'variants/slow.ts', files: {}, load: solution(source).anew },
      ledger,
    );
    const [call, exercise] = ledger.used;
    return { call: call!, exercise: exercise! };
  };
  const [quick, slower] = [await used(RIGHT), await used(slow)];
  const where = { solution: 'slow', seed: 1 };
  expect(slower.call).toEqual({ by: 'call', fuel: expect.any(Number), most: MOST_OF_CALL, ...where });
  expect(slower.exercise).toEqual({
    by: 'exercise',
    fuel: expect.any(Number),
    most: prepared.fuel,
    ...where,
  });
  const waited = 1e5 * FUEL_PER_TURN;
  expect(slower.call.fuel / waited).toBeCloseTo(1, 1);
  expect((slower.exercise.fuel - quick.exercise.fuel) / waited).toBeCloseTo(2, 0);
  expect(quick.call.fuel / waited).toBeLessThan(0.1);
});
