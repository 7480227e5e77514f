import { expect, test } from 'vitest';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { LITTLE_FUEL, loadExercise } from '../../load-exercise.ts';

const plan = await loadExercise(process.cwd(), '01-loss');
const context = prepareGrading({ ...plan, fuel: LITTLE_FUEL }, await nodeSandboxHost(), 1);

const STUCK = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => { while (true); };
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;

test('a function that never ends costs no points of the others, and its checks end alike each time', async () => {
  const grade = await gradeExercise(context, { 'solution.ts': STUCK });
  const outcomes = Object.fromEntries(grade.checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toEqual({
    loss: 'passed',
    gradient: 'limit',
    'gradient-of-own-loss': 'blocked',
    'gradient-vanishes': 'limit',
    hessian: 'passed',
    'hessian-of-own-gradient': 'blocked',
    'close-to-stationary-points': 'limit',
    'no-side-effects': 'limit',
  });
  for (const { outcome, message } of grade.checks)
    if (outcome === 'limit') expect(message).toMatch(/^gradient did not come to an end: /);
  expect(await gradeExercise(context, { 'solution.ts': STUCK })).toEqual(grade);
});

test('a slow function beside one that never ends is ended early, and the message names the other', async () => {
  const slow = STUCK.replace('=> [[2, 0]', '=> { for (let k = 0; k < 2e6; k += 1); return [[2, 0]').replace(
    '- 2]];\n',
    '- 2]]; };\n',
  );
  const { checks } = await gradeExercise(context, { 'solution.ts': slow });
  expect(checks.find(({ id }) => id === 'hessian')).toMatchObject({
    outcome: 'limit',
    message:
      'hessian was ended early, because gradient had to be ended before: mend gradient first, then slow code gets more time',
  });
});
