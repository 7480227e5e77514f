import { expect, test } from 'vitest';
import { exercise, fn, number } from '../../../../harness/core/checks/index.ts';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';
import { auditOf, RIGHT } from './audit-of-loss.ts';
import { gradeChecks } from './grade-checks.ts';

test('the audit names two calls that show that a solution remembers, and what the second gives alone', async () => {
  const key = RIGHT.replace('export const loss =', 'const right =');
  const result = await auditOf(
    `${key} const known = {}; export const loss = (beta) => (known[beta.map((x) => x.toFixed(3))] ??= right(beta));`,
  );
  expect(result).toMatchObject({
    outcome: 'failed',
    message:
      'loss remembers an earlier call: another answer for the second call after the first one than alone',
    counterexample: {
      first: expect.stringMatching(/^loss\(\[.*\]\)$/),
      second: expect.stringMatching(/^loss\(\[.*\]\)$/),
    },
  });
  expect(result.expected).not.toEqual(result.actual);
});

test('a memory that the calls of a failed check alone show fails the audit, and each failed check cites the same proof of it', async () => {
  const points = prepareGrading(
    await loadExercise(process.cwd(), '02-stationary-points'),
    await nodeSandboxHost(),
    1,
  );
  const source = `
    const known = new Map();
    export function classify([[a, b], [c, d]]) {
      const det = a * d - b * c;
      if (!known.has(det)) known.set(det, det === 0 ? 'inconclusive' : det < 0 ? 'saddle' : a > 0 ? 'minimum' : 'maximum');
      return known.get(det);
    }
    export const stationaryPoints = () => [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) =>
      ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u ? 'minimum' : 'saddle' }));`;
  const { checks } = await gradeExercise(points, { 'solution.ts': source });
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  expect(failed.at(-1)?.message).toMatch(
    /^classify remembers an earlier call: another answer for the second/,
  );
  const cited = failed.slice(0, -1).map(({ memory }) => memory);
  expect(cited.length).toBeGreaterThan(1);
  for (const memory of cited) expect(memory).toEqual(cited[0]);
  expect(cited[0]).toMatchObject({ differs: 'answer', after: expect.stringMatching(/^classify\(/) });
});

test('a memory with the samples of a signal sorted or joined is found, and one with the samples as they are is allowed', async () => {
  const filters = prepareGrading(
    await loadExercise(process.cwd(), '05-one-pole-filter'),
    await nodeSandboxHost(),
    1,
  );
  const outcomeWith = async (samples: string) => {
    const source = `
      export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
      const known = {};
      export function lfilter({ b, a }, x) {
        let [before, y] = [0, 0];
        return [...(known[JSON.stringify([b, a, ${samples}])] ??= x.map((sample) => {
          y = (b[0] * sample + b[1] * before - a[1] * y) / a[0];
          before = sample;
          return y;
        }))];
      }`;
    const { checks } = await gradeChecks(filters, { 'solution.ts': source });
    return checks.map(({ outcome }) => outcome);
  };
  for (const samples of ['[...x].sort()', 'x.length, x.join("")'])
    expect((await outcomeWith(samples)).at(-1), samples).toBe('failed');
  expect(new Set(await outcomeWith('x'))).toEqual(new Set(['passed']));
});

test.each(['toString', 'valueOf'])('the answers of a function called %s are compared as they are', (name) => {
  const { normalForms } = exercise<Record<string, () => number>>({
    exports: { [name]: fn([], number) },
    right: { [name]: () => 1 },
    checks: [],
  });
  expect(normalForms![name]).toBeUndefined();
});

test.each([
  [
    'WeakMap',
    'const known = new WeakMap(); const of = (beta) => known.get(beta) ?? known.set(beta, [...beta]).get(beta);',
  ],
  [
    'variable',
    'let last, copy; const of = (beta) => { if (beta !== last) { last = beta; copy = [...beta]; } return copy; };',
  ],
])('what a %s keeps by the array is out of date when the caller changes the array', async (_, keeps) => {
  const source = `${keeps} ${RIGHT.replaceAll(/= \((\[.*?\])\) => (.*);/g, '= (beta) => { const $1 = of(beta); return $2; };')}`;
  expect(await auditOf(source)).toMatchObject({
    all: 9,
    message: expect.stringContaining('remember numbers, not the array'),
  });
});

test('a solution that freezes or keeps an argument, and remembers nothing, passes', async () => {
  const frozen = RIGHT.replaceAll(
    /= \((\[.*?\])\) => (.*);/g,
    '= (beta) => { const $1 = Object.freeze(beta); kept = beta; return $2; };',
  );
  expect(await auditOf(`let kept; ${frozen}`)).toMatchObject({ outcome: 'passed', all: 10 });
  const notFrozen = frozen.replaceAll('Object.freeze(beta)', 'beta');
  expect(await auditOf(`let kept; ${notFrozen}`)).toMatchObject({ outcome: 'passed', all: 10 });
});

test('a counter is shown by the same call several times in a row', async () => {
  const result = await auditOf(
    `${RIGHT.replace('[2 * (x - 2),', '[2 * (x - 2) + (++n % 7 === 0 ? 1 : 0),')} let n = 0;`,
  );
  expect(result).toMatchObject({ outcome: 'failed', points: 0 });
});

test('an answer that a later call overwrites is noticed, although each answer is right at first', async () => {
  const buffer = RIGHT.replace(
    /export const gradient.*/,
    `const slopes = [0, 0];
     export const gradient = ([x, y]) => { slopes[0] = 2 * (x - 2); slopes[1] = 4 * (y - 1) ** 3 - 2 * (y - 1); return slopes; };`,
  );
  expect(await auditOf(buffer)).toMatchObject({
    all: 9,
    message: 'gradient returns an array that a later call overwrites: return a new one each time',
  });
});

test('an answer that is an object is called so where a later call overwrites it', async () => {
  const filters = prepareGrading(
    await loadExercise(process.cwd(), '05-one-pole-filter'),
    await nodeSandboxHost(),
    1,
  );
  const source = `
    const filter = { b: [1, 0], a: [1, 0] };
    export function onePole(m) { filter.b[0] = 1 - m; filter.a[1] = -m; return filter; }
    export function lfilter({ b, a }, x) {
      const y = [];
      x.forEach((sample, k) => y.push((b[0] * sample + b[1] * (x[k - 1] ?? 0) - a[1] * (y[k - 1] ?? 0)) / a[0]));
      return y;
    }`;
  const { checks } = await gradeChecks(filters, { 'solution.ts': source });
  expect(checks.at(-1)!.message).toBe(
    'onePole returns an object that a later call overwrites: return a new one, with new arrays in it, each time',
  );
});

test.each([1, 2])(
  'an answer that can be read %i times only is a limit, and nothing is pending',
  async (times) => {
    const right = RIGHT.replace('export const gradient =', 'const right =');
    const result = await auditOf(`${right}
    export const gradient = (beta) => {
      const [x, y] = right(beta);
      let reads = 0;
      return Object.defineProperty([x, y], 0, { get() { while (reads >= ${times}); reads += 1; return x; } });
    };`);
    expect(result).toMatchObject({ outcome: 'limit', all: 9 });
    expect(result.message).toMatch(/^gradient did not come to an end: /);
  },
);

test('an argument that is changed in a rare branch costs the point of the audit, and no other', async () => {
  const rare = RIGHT.replace(
    '([, y]) => [[2',
    '(beta) => { const [, y] = beta; if (y === 1) beta[0] = 0; return [[2',
  ).replace('- 2]];', '- 2]]; };');
  expect(await auditOf(rare)).toMatchObject({
    all: 9,
    message: 'hessian changed its argument beta: work on a copy',
    counterexample: { beta: [expect.anything(), 1] },
  });
});

test('a field that is added to an argument costs the point of the audit, and is named', async () => {
  const kept = RIGHT.replace(
    '([, y]) => [[2',
    '(beta) => { const y = beta[1]; beta.h ??= 1; return [[2',
  ).replace('- 2]];', '- 2]]; };');
  expect(await auditOf(kept)).toMatchObject({
    all: 9,
    message: 'hessian added the field h to its argument beta',
  });
});

test('an answer that is overwritten only after two hundred calls is noticed', async () => {
  const ring = RIGHT.replace(
    /export const gradient.*/,
    `const ring = Array.from({ length: 200 }, () => [0, 0]); let at = 0;
     export const gradient = ([x, y]) => Object.assign(ring[at++ % 200], [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)]);`,
  );
  expect(await auditOf(ring)).toMatchObject({
    all: 9,
    message: 'gradient returns an array that a later call overwrites: return a new one each time',
  });
});

test('a first answer that changes once the function was called often is noticed', async () => {
  const first = RIGHT.replace(
    /export const gradient.*/,
    `let first; let calls = 0;
     export const gradient = (beta) => {
       const [x, y] = beta; const key = JSON.stringify(beta); first ??= key; calls++;
       return [2 * (x - 2) + (calls > 99 && key === first ? 1 : 0), 4 * (y - 1) ** 3 - 2 * (y - 1)];
     };`,
  );
  expect(await auditOf(first)).toMatchObject({
    all: 9,
    message: expect.stringContaining('gradient remembers an earlier call'),
  });
});

test('a cache with a right key and one constant object for all calls are allowed', async () => {
  const cache = RIGHT.replace('export const loss =', 'const right =').replace('[[2, 0], [0,', '[ROW, [0,');
  expect(
    await auditOf(
      `const ROW = Object.freeze([2, 0]); ${cache} const known = {}; export const loss = (beta) => (known[JSON.stringify(beta)] ??= right(beta));`,
    ),
  ).toMatchObject({ outcome: 'passed', all: 10 });
});

test('where less than a third of the other points is earned, the audit earns nothing', async () => {
  const result = await auditOf(
    RIGHT.replaceAll(/export const (loss|gradient|hessian).*/g, 'export const $1 = () => [0, 0];'),
  );
  expect(result).toMatchObject({ outcome: 'blocked', points: 0 });
  expect(result.message).toContain('less than a third of the points');
});
