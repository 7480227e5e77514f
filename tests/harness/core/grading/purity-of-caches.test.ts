import { expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';
import { gradeChecks } from './grade-checks.ts';

test.each([
  ['a hash', '31 * b[0] + b[1]', ['a', 'x']],
  ['digits without a separator', '`${b[0]}${b[1]}`', ['a', 'x']],
  ['a sum', 'x.length, x[0], x.reduce((sum, one) => sum + one, 0)', ['a', 'b']],
])(
  'a memory by %s shows itself by its fuel, and by two calls with small numbers',
  async (_, poor, others) => {
    const filters = prepareGrading(
      await loadExercise(process.cwd(), '05-one-pole-filter'),
      await nodeSandboxHost(),
      1,
    );
    const memoryBy = async (key: string) => {
      const source = `
      export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
      const known = new Map();
      export function lfilter({ b, a }, x) {
        const key = JSON.stringify([${key}]);
        let [before, y] = [0, 0];
        if (!known.has(key)) known.set(key, x.map((sample) => {
          y = (b[0] * sample + b[1] * before - a[1] * y) / a[0];
          before = sample;
          return y;
        }));
        return known.get(key).slice();
      }`;
      return gradeChecks(filters, { 'solution.ts': source });
    };
    const { checks } = await memoryBy([poor, ...others].join(', '));
    expect(checks.at(-1)).toMatchObject({
      outcome: 'failed',
      message:
        'lfilter remembers an earlier call: another answer for the second call after the first one than alone',
      call: expect.stringMatching(/^lfilter\(.*\)\nlfilter\(.*\)$/),
    });
    expect((await memoryBy('b, a, x')).points).toBe(10);
  },
);

test.each([
  [
    'digits of a symmetric matrix without a separator',
    '02-stationary-points',
    'classify',
    '([[a, b], [, c]]) => `${a}${b}${c}`',
  ],
  [
    'digits of the step size and the steps without a separator',
    '07-experiments',
    'experiment',
    '({ start, stepSize, momentumCoeff, steps }) => `${start} ${momentumCoeff} ${stepSize}${steps}`',
  ],
  [
    'length, sum and ends',
    '05-one-pole-filter',
    'lfilter',
    '({ b, a }, x) => [b, a, x.length, x[0], x.at(-1), x.reduce((sum, one) => sum + one, 0)].join()',
  ],
  ['a sum with a product', '08-loop-poles', 'loopPoles', '(curvature, s, m) => String(curvature * s + m)'],
])('the last answer, remembered by %s, is found in %s', async (_, id, name, key) => {
  const context = prepareGrading(await loadExercise(process.cwd(), id), await nodeSandboxHost(), 1);
  const { referenceFiles: files } = context.plan;
  const [file, reference] = Object.entries(files).find(([, text]) => text.includes(`function ${name}(`))!;
  const remembering = (keyOf: string) => `
    ${reference.replace(`export function ${name}(`, 'function right(')}
    const keyOf = ${keyOf};
    let [lastKey, last] = ['', undefined];
    export function ${name}(...args) {
      const now = keyOf(...args);
      if (now !== lastKey) [lastKey, last] = [now, right(...args)];
      return structuredClone(last);
    }`;
  const [poor, whole] = await Promise.all(
    [key, '(...args) => JSON.stringify(args)'].map((keyOf) =>
      gradeChecks(context, { ...files, [file]: remembering(keyOf) }),
    ),
  );
  expect(whole!.points).toBe(10);
  expect(poor!.checks.at(-1)).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining(`${name} remembers an earlier call`),
  });
});

const REMEMBERS_PATHS = (isRemembered: string): string => `
  const known = new Map();
  export function gradientDescent(gradient, start, stepSize, steps) {
    const isRemembered = ${isRemembered};
    if (isRemembered && known.has(gradient)) return known.get(gradient).map((point) => [...point]);
    const path = [start];
    for (let k = 0; k < steps; k += 1) path.push(stepFrom(gradient, path[k], stepSize));
    if (isRemembered) known.set(gradient, path.map((point) => [...point]));
    return path;
  }
  export const gradientDescentStep = stepFrom;`;

const SHARED = `
  const known = new Map();
  export function gradientDescentStep(gradient, beta, stepSize) {
    return known.get(gradient)?.slice() ?? stepFrom(gradient, beta, stepSize);
  }
  export function gradientDescent(gradient, start, stepSize, steps) {
    const path = [start];
    for (let k = 0; k < steps; k += 1) path.push(stepFrom(gradient, path[k], stepSize));
    if (steps > 0) known.set(gradient, [...path[1]]);
    return path;
  }`;

test.each([
  ['a path of at least 50 steps', REMEMBERS_PATHS('steps >= 50'), 'gradientDescent'],
  ['a path of one or of three coordinates', REMEMBERS_PATHS('start.length % 2 === 1'), 'gradientDescent'],
  ['the path of the other function', SHARED, 'gradientDescentStep'],
])('%s that is remembered by the gradient alone loses the point of the audit', async (_, source, name) => {
  const context = prepareGrading(
    await loadExercise(process.cwd(), '03-gradient-descent'),
    await nodeSandboxHost(),
    1,
  );
  const stepFrom = `
    const stepFrom = (gradient, beta, stepSize) => {
      const slopes = gradient(beta);
      return beta.map((from, k) => from - stepSize * slopes[k]);
    };`;
  const { points, checks } = await gradeChecks(context, { 'solution.ts': stepFrom + source });
  expect(points).toBe(9);
  expect(checks.at(-1)!.message).toBe(
    `${name} remembers an earlier call: another answer for the second call after the first one than alone`,
  );
});
