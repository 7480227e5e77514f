import { expect, test } from 'vitest';
import { explainExercise } from '../../../harness/core/explain/index.ts';
import { gradeExercise, type GradingContext, prepareGrading } from '../../../harness/core/grading/index.ts';
import type { ExerciseGrade } from '../../../harness/core/model/grades.generated.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';

const host = await nodeSandboxHost();
const contexts = new Map<string, GradingContext>();

async function grade(id: string, source: string): Promise<ExerciseGrade> {
  const context = contexts.get(id) ?? prepareGrading(await loadExercise(process.cwd(), id), host, 1);
  contexts.set(id, context);
  return gradeExercise(context, { 'solution.ts': source });
}

/** All that the student reads about the checks, a line for each. */
async function linesAbout(id: string, source: string): Promise<string> {
  const { common, checks } = explainExercise(await grade(id, source));
  const lines = [...common, ...checks.flatMap(({ lines: own }) => own)];
  return lines
    .filter(({ tone, isDetail }) => tone !== 'staff' && !isDetail)
    .map(({ label, value }) => `${label} ${value}`)
    .join('\n');
}

const STEP = `export const gradientDescentStep = (gradient, beta, stepSize) => {
  const slope = gradient(beta);
  return beta.map((x, k) => x - stepSize * slope[k]);
};`;

test('points that are all the last one are not called the start', async () => {
  const lines = await linesAbout(
    '03-gradient-descent',
    `${STEP}
    export const gradientDescent = (gradient, start, stepSize, steps) => {
      const beta = [...start];
      return Array.from({ length: steps + 1 }, (_, k) => {
        if (k > 0) gradientDescentStep(gradient, beta, stepSize).forEach((x, i) => (beta[i] = x));
        return beta;
      });
    };`,
  );
  expect(lines).toContain('all points of the path are the same');
  expect(lines).not.toContain('is the start');
});

/** A right solution of 07, with some text replaced. */
const experiment = (from = '', to = ''): string =>
  `const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
  const POINTS = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]];
  function outcomeAt([x, y]) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
    for (const [name, y0] of POINTS) if (Math.abs(x - 2) <= 0.01 && Math.abs(y - y0) <= 0.01) return name;
    return 'not-converged';
  }
  function descend(settings, m) {
    const path = [[...settings.start]];
    let z = [0, 0];
    for (let left = settings.steps; left > 0; left -= 1) {
      const from = path.at(-1);
      if (m === undefined) z = gradient(from);
      const beta = from.map((x, k) => x - settings.stepSize * z[k]);
      if (m !== undefined) z = gradient(beta).map((slope, k) => (1 - m) * slope + m * z[k]);
      path.push(beta);
    }
    return path;
  }
  export function experiment(settings) {
    const [gd, momentum] = [descend(settings), descend(settings, settings.momentumCoeff)];
    return { gd, momentum, gdOutcome: outcomeAt(gd.at(-1)), momentumOutcome: outcomeAt(momentum.at(-1)) };
  }`.replace(from, () => to);

test('a field that is counted down is named, and is not taken for another one', async () => {
  expect((await grade('07-experiments', experiment())).points).toBe(10);
  const lines = await linesAbout(
    '07-experiments',
    experiment('return path;', 'settings.steps = 0;\nreturn path;'),
  );
  const counted = await linesAbout(
    '07-experiments',
    experiment(
      'export function experiment(settings) {',
      'export function experiment(given) {\nconst settings = { ...given };\ngiven.steps = 0;',
    ),
  );
  expect(counted).toContain('experiment changed its argument settings.steps');
  for (const text of [lines, counted]) expect(text).not.toContain('array start');
});

test('of points that do not count as arrived no distance is claimed that is not in the code', async () => {
  const lines = await linesAbout('07-experiments', experiment('Math.abs(x - 2)', 'Math.abs(x - 1.95)'));
  expect(lines).not.toMatch(/0\.001\b/);
});

/** A filter of 05. */
const filter = (body: string): string =>
  `export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
  export const lfilter = ({ b, a }, x) => { ${body} };`;

test('a changed argument and exchanged ones are named', async () => {
  const loop = (rule: string): string =>
    filter(`const y = []; for (let k = 0; k < x.length; k += 1) { y.push(${rule}); } return y;`);
  const about = (source: string) => linesAbout('05-one-pole-filter', source);
  const right = '(b[0] * x[k] + b[1] * (x[k - 1] ?? 0) - a[1] * (y[k - 1] ?? 0)) / a[0]';
  expect(await about(loop(`x[k] = ${right}`))).toContain('lfilter changed its argument x');
  const exchanged = right.replace('a[1]', 'a[2]').replace('a[0]', 'a[1]').replace('a[2]', 'a[0]');
  expect(await about(loop(exchanged))).toContain('with filter.a[0] and filter.a[1] exchanged');
});

test('where all answers are NaN, all that can give NaN is listed', async () => {
  const lines = await linesAbout('05-one-pole-filter', filter('return x.map((sample) => sample * b.gain);'));
  expect(lines).toContain('is NaN');
  expect(lines).toContain('has a sample that is NaN or infinite');
  for (const untrue of ['y is x itself', 'does not sound on']) expect(lines).not.toContain(untrue);
  expect(lines).toContain('∞ − ∞, or a root, logarithm or arc cosine that does not exist');
  expect(lines).not.toContain('whatever the arguments are');
});

test('answers that are all NaN name no mistake, unless another answer shows it', async () => {
  const read = (x: string, y: string): string =>
    `export const loss = (beta) => (${x} - 2) ** 2 + (${y} - 1) ** 4 - (${y} - 1) ** 2;
    export const gradient = (beta) => [2 * (${x} - 2), 4 * (${y} - 1) ** 3 - 2 * (${y} - 1)];
    export const hessian = (beta) => [[2, 0], [0, 12 * (${y} - 1) ** 2 - 2]];`;
  expect(await linesAbout('01-loss', read('beta.x', 'beta.y'))).not.toContain('Arrays count from 0');
  expect(await linesAbout('01-loss', read('beta[1]', 'beta[2]'))).toContain('Arrays count from 0');
});

test('no line names an input of a check that the student has never seen', async () => {
  const filters = await linesAbout(
    '05-one-pole-filter',
    `export const onePole = (m) => ({ b: [1, 0], a: [1, 0] });
    export const lfilter = (filter, x) => x.map((sample) => sample * x[0]);`,
  );
  expect(filters).not.toMatch(/height times|to other|weight·other/);
  const kinds = await linesAbout(
    '02-stationary-points',
    `export const classify = () => 'maximum';
    export const stationaryPoints = () => [];`,
  );
  expect(kinds).not.toMatch(/bowl|pass\b|regular/);
});

test('poles that are real are not called wrong only in their real part', async () => {
  const lines = await linesAbout(
    '08-loop-poles',
    `export const largestStableStepSize = (lambda, m) => (2 * (1 + m)) / ((1 - m) * lambda);
    export const loopPoles = (lambda, stepSize, m) => {
      const s = 1 + m - (1 - m) * lambda * stepSize;
      const root = Math.sqrt(Math.abs(s * s - 4 * m)) / 3;
      return s * s < 4 * m
        ? [{ re: s / 2, im: root }, { re: s / 2, im: -root }]
        : [{ re: s / 2 + root, im: 0 }, { re: s / 2 - root, im: 0 }];
    };`,
  );
  expect(lines).not.toContain('only in its real part');
});

/** A right gradient and Hessian of 01, beside this loss. */
const withLoss = (loss: string, more = ''): string =>
  `export const loss = (beta) => ${loss};
  export const gradient = (beta) => [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
  export const hessian = (beta) => [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];${more}`;

test.each([
  '(beta[0] - 2) ^ 2 + (beta[1] - 1) ^ 4 - (beta[1] - 1) ^ 2',
  'beta[0] - 2 ^ 2 + beta[1] - 1 ^ 4 - beta[1] - 1 ^ 2',
  'Math.abs(beta[0] - 2) ^ 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2',
  'power(beta[0] - 2) + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2',
])('whoever writes ^ for a power, as in %s, reads what it is, and where', async (loss) => {
  const lines = await linesAbout('01-loss', withLoss(loss, '\nconst power = (x) => x ^ 2;'));
  const at = loss.startsWith('power')
    ? '4:24'
    : `1:${'export const loss = (beta) => '.length + loss.indexOf('^') + 1}`;
  expect(lines).toContain(`at solution.ts:${at}\nwhere In TypeScript, ^ is the bitwise`);
});

test('a ^ in another function is not spoken of, and an exception keeps its place', async () => {
  const wrong = withLoss('(beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2 + 0.3');
  expect(await linesAbout('01-loss', wrong.replace('[2, 0]', '[3 ^ 1, 0]'))).not.toContain('bitwise');
  const { checks } = await grade('01-loss', withLoss('(0 ^ 0) + beta.x.y'));
  expect(checks[0]).toMatchObject({ outcome: 'threw', position: { column: 47 } });
});

test('a path of 04 that is returned inside the loop is not only said to end because β rests', async () => {
  const lines = await linesAbout(
    '04-momentum',
    `export const momentumStep = (gradient, beta, z, stepSize, m) => {
      const moved = beta.map((x, k) => x - stepSize * z[k]);
      const slope = gradient(moved);
      return { beta: moved, z: z.map((entry, k) => (1 - m) * slope[k] + m * entry) };
    };
    export function momentumDescent(gradient, start, stepSize, m, steps) {
      const path = [start];
      let state = { beta: start, z: start.map(() => 0) };
      for (let k = 0; k < steps; k += 1) {
        state = momentumStep(gradient, state.beta, state.z, stepSize, m);
        path.push(state.beta);
        return path;
      }
    }`,
  );
  expect(lines).toContain('Does the loop return there, or stop because β has not moved?');
});

test('the hint of a check is left out where more is known, and stays where only the part that is wrong is', async () => {
  const bitwise = await linesAbout('01-loss', withLoss('(beta[0] - 2) ^ 2 + (beta[1] - 1) ^ 4'));
  expect(bitwise).toContain('where In TypeScript, ^ is');
  expect(bitwise).not.toMatch(/^hint/m);
  const halves = withLoss('(beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2');
  const linear = await linesAbout('01-loss', halves.replace('12 * (beta[1] - 1) ** 2', '12 * (beta[1] - 1)'));
  expect(linear).toContain('wrong only in its entry [1][1]');
  expect(linear).toContain('hint Row i holds the derivatives of entry i');
});

test('a known mistake that remembers is said with the calls that prove it, because its call alone gives another answer', async () => {
  const lines = await linesAbout(
    '04-momentum',
    `export const momentumStep = (gradient, beta, z, stepSize, m) => {
      const moved = beta.map((x, k) => x - stepSize * z[k]);
      const slope = gradient(moved);
      return { beta: moved, z: z.map((entry, k) => (1 - m) * slope[k] + m * entry) };
    };
    let z;
    export function momentumDescent(gradient, start, stepSize, m, steps) {
      const path = [[...start]];
      if (z?.length !== start.length) z = start.map(() => 0);
      for (let k = 0; k < steps; k += 1) {
        const next = momentumStep(gradient, path[k], z, stepSize, m);
        z = next.z;
        path.push(next.beta);
      }
      return path;
    }`,
  );
  expect(lines).toMatch(/\nlikely Your descent starts with the z that[^\n]*\nalone /);
});
