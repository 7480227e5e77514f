import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { gradeChecks } from '../core/grading/grade-checks.ts';
import { loadExercise } from '../load-exercise.ts';

/** Right solutions. A wrong one has another text in the place of a part of them. */
const RIGHT: Readonly<Record<string, string>> = {
  '03-gradient-descent': `
    const move = (p, g, h) => p.map((x, i) => x - h * g[i]);
    export const gradientDescentStep = (slopes, p, h) => move(p, slopes([...p]), h);
    export function gradientDescent(slopes, start, h, steps) {
      const path = [[...start]];
      for (let k = 0; k < steps; k++) path.push(move(path[k], slopes([...path[k]]), h));
      return path;
    }`,
  '04-momentum': `
    export function momentumStep(slopes, p, z, h, m) {
      const beta = p.map((x, i) => x - h * z[i]);
      const g = slopes([...beta]);
      return { beta, z: z.map((x, i) => (1 - m) * g[i] + m * x) };
    }
    export function momentumDescent(slopes, start, h, m, steps) {
      const path = [[...start]];
      let z = start.map(() => 0);
      for (let k = 0; k < steps; k++) {
        const next = momentumStep(slopes, path[k], z, h, m);
        z = next.z;
        path.push(next.beta);
      }
      return path;
    }`,
  '05-one-pole-filter': `
    export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
    export function lfilter({ b, a }, x) {
      const y = [];
      for (let k = 0; k < x.length; k++)
        y.push((b[0] * x[k] + (k > 0 ? b[1] * x[k - 1] - a[1] * y[k - 1] : 0)) / a[0]);
      return y;
    }`,
  '06-transfer-function': `
    const at = (c, w) => ({ re: c[0] + c[1] * Math.cos(w), im: -c[1] * Math.sin(w) });
    export const frequencyResponse = ({ b, a }, omega) => omega.map((w) => {
      const [p, q] = [at(b, w), at(a, w)];
      const size = q.re * q.re + q.im * q.im;
      return { re: (p.re * q.re + p.im * q.im) / size, im: (p.im * q.re - p.re * q.im) / size };
    });
    export const levelInDecibel = (h) => h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
    export const zerosPolesGain = ({ b, a }) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] });`,
};

/** The checks that take points from a solution. */
async function failedBy(exercise: string, text: string): Promise<string[]> {
  const plan = await loadExercise(process.cwd(), exercise);
  const context = prepareGrading(plan, await nodeSandboxHost(), 1);
  const { checks } = await gradeChecks(context, { 'solution.ts': text });
  return checks.filter((check) => check.points < check.maxPoints).map(({ id }) => id);
}

test.each(Object.keys(RIGHT))('the right solution of %s loses nothing', async (exercise) => {
  expect(await failedBy(exercise, RIGHT[exercise]!)).toEqual([]);
});

const STEP = 'slopes([...p])';
const OF_PATH = 'slopes([...path[k]])';
const OMEGA = '({ b, a }, omega) => omega.map';
const isOfOneKind = 'x.length > 300 && x.every((v) => Math.abs(v) === Math.abs(x[0]))';

test.each([
  // Evaluations, at rest and after an overflow.
  ['03-gradient-descent', STEP, '((g) => (g.some(Boolean) ? g : slopes([...p])))(slopes([...p]))'],
  [
    '03-gradient-descent',
    OF_PATH,
    '(k > 60 && path[k].every((x) => x === start[0]) ? path[k] : slopes([...path[k]]))',
  ],
  ['03-gradient-descent', OF_PATH, '(path[k].some(Number.isFinite) ? slopes([...path[k]]) : path[k])'],
  // All slopes at their largest.
  [
    '03-gradient-descent',
    STEP,
    '((g) => (Math.hypot(...g) < 2.5e6 ? g : g.map((x) => x / 2)))(slopes([...p]))',
  ],
  // Nearly as many as may be.
  ['03-gradient-descent', OF_PATH, 'slopes([...path[k]]).map((x) => (k > 900 && h < 1e-5 ? 0 : x))'],
  [
    '05-one-pole-filter',
    'const y = [];',
    'if (x.length > 1500 && x.length % 4) x = x.map(Math.fround);\nconst y = [];',
  ],
  // The second special value alone would not show.
  [
    '04-momentum',
    'const path = [[...start]];',
    'if (m === 0 && steps === 0) return [start, start];\nconst path = [[...start]];',
  ],
  // Long and of one kind.
  [
    '05-one-pole-filter',
    'return y;',
    `return ${isOfOneKind} ? y.map((v, k) => (k > 300 ? y[k - (k % 2 ? 1 : 2)] : v)) : y;`,
  ],
  [
    '05-one-pole-filter',
    'return y;',
    'const k = y.findIndex((v, i) => i > 900 && v !== 0 && v === y[i - 1] && v === y[i - 9]);\nreturn k < 0 ? y : y.fill(y[k], k);',
  ],
  [
    '06-transfer-function',
    OMEGA,
    '({ b, a }, omega) => (omega.length > 32 && omega.every((w, k) => k === 0 || w < omega[k - 1]) ? omega.toSorted((p, q) => p - q) : omega).map',
  ],
  [
    '06-transfer-function',
    OMEGA,
    '({ b, a }, omega) => omega.map((w, k) => (Math.abs(omega[0] + 127 * (omega[1] - omega[0]) - omega[127]) < 1e-9 ? omega[0] + k * (omega[1] - omega[0]) : w)).map',
  ],
])('%s loses points where %s is %s', async (exercise, part, other) => {
  expect(RIGHT[exercise]).toContain(part);
  expect(
    await failedBy(
      exercise,
      RIGHT[exercise]!.replace(part, () => other),
    ),
  ).not.toEqual([]);
});
