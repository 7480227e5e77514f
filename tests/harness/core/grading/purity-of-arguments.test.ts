import { expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';
import { auditOf, RIGHT } from './audit-of-loss.ts';
import { gradeChecks } from './grade-checks.ts';

test('what writes into an argument and puts it back loses the point of purity alone, and reads that the argument is frozen', async () => {
  const putsBack = RIGHT.replace(
    'export const gradient = ([x, y]) =>',
    'export const gradient = (beta) => {\n const [x, y] = beta; beta[0] = 0; beta[0] = x; return',
  ).replace('- 2 * (y - 1)];', '- 2 * (y - 1)]; };');
  expect(await auditOf(putsBack)).toMatchObject({
    outcome: 'threw',
    points: 0,
    all: 9,
    message:
      "gradient threw TypeError: '0' is read-only: beta is frozen here, and your function writes into it: change a copy",
    position: { file: 'solution.ts', line: 4 },
    call: expect.stringMatching(/^gradient\(Object\.freeze\(\[.*\]\)\)$/),
  });
});

test('what is inside of an argument is frozen, too', async () => {
  const filters = prepareGrading(
    await loadExercise(process.cwd(), '05-one-pole-filter'),
    await nodeSandboxHost(),
    1,
  );
  const source = `
    export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
    export function lfilter({ b, a }, x) {
      const [a0, a1] = a;
      let [before, y] = [0, 0];
      a[0] = 1;
      const all = x.map((sample) => (y = (b[0] * sample + b[1] * before - a1 * y) / a0, before = sample, y));
      a[0] = a0;
      return all;
    }`;
  const { checks, points } = await gradeChecks(filters, { 'solution.ts': source });
  expect(points).toBe(9);
  expect(checks.at(-1)).toMatchObject({
    message: expect.stringContaining(
      'filter and x are frozen here, and your function writes into one of them',
    ),
    call: expect.stringMatching(/^lfilter\(Object\.freeze\(\{ b: Object\.freeze\(\[/),
  });
});

test('arguments with the same numbers may be one array', async () => {
  const momentum = prepareGrading(
    await loadExercise(process.cwd(), '04-momentum'),
    await nodeSandboxHost(),
    1,
  );
  const source = (isRest: string) => `
    export function momentumStep(gradient, beta, z, stepSize, m) {
      const next = beta.map((one, k) => one - (${isRest} ? 0 : stepSize * z[k]));
      const slope = gradient(next);
      return { beta: next, z: z.map((one, k) => (1 - m) * slope[k] + m * one) };
    }
    export function momentumDescent(gradient, start, stepSize, m, steps) {
      let [beta, z] = [[...start], start.map(() => 0)];
      const path = [beta];
      for (let k = 0; k < steps; k += 1) {
        ({ beta, z } = momentumStep(gradient, beta, z, stepSize, m));
        path.push(beta);
      }
      return path;
    }`;
  const [wrong, right] = await Promise.all(
    ['beta === z', 'false'].map((isRest) => gradeChecks(momentum, { 'solution.ts': source(isRest) })),
  );
  expect(right!.points).toBe(10);
  expect(wrong!.points).toBe(9);
  expect(wrong!.checks.at(-1)).toMatchObject({
    outcome: 'failed',
    message:
      'momentumStep gives another answer if beta and z are one and the same array, as arrays with the same numbers may be',
    call: expect.stringMatching(/^const beta = \[.*\];\nmomentumStep\(.*, beta, beta, /),
  });
});

test.each([
  [
    '05-one-pole-filter',
    'lfilter',
    'filter.b, filter.a and x',
    /^const b = \[.*\];\nlfilter\(\{ b: b, a: b \}, b\)$/,
  ],
  [
    '06-transfer-function',
    'frequencyResponse',
    'filter.b and omega',
    /\nfrequencyResponse\(\{ b: b, .* \}, b\)$/,
  ],
])('in %s an array within an argument may be another argument', async (id, name, places, call) => {
  const context = prepareGrading(await loadExercise(process.cwd(), id), await nodeSandboxHost(), 1);
  const sources = context.plan.referenceFiles;
  const [[file, reference]] = Object.entries(sources).filter(([, text]) =>
    text.includes(`function ${name}(`),
  ) as [[string, string]];
  const wrong = reference
    .replace(`function ${name}(`, 'function right(')
    .replace('export function right', 'function right');
  const source = (isOther: string) =>
    `${wrong}\nexport const ${name} = (filter, list) => right(filter, ${isOther} ? [...list].reverse() : list);`;
  const [same, never] = await Promise.all(
    ['list === filter.b', 'false'].map((isOther) =>
      gradeChecks(context, { ...sources, [file]: source(isOther) }),
    ),
  );
  expect(never!.points).toBe(10);
  expect(same!.checks.at(-1)).toMatchObject({
    outcome: 'failed',
    message: `${name} gives another answer if ${places} are one and the same array, as arrays with the same numbers may be`,
    call: expect.stringMatching(call),
  });
});
