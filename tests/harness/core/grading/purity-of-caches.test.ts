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
