import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Question } from '../../../../harness/core/model/question.ts';
import { type Ask, prepareQuestions } from '../../../../harness/core/questions/index.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import type { SandboxHost, SourceFiles } from '../../../../harness/core/sandbox/index.ts';
import { sourceTools } from '../../../../harness/core/sandbox/source/strip.ts';
import { disagreements } from '../../../../harness/course/author/calibrate/confirm-question.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';

interface Prepared {
  readonly plan: ExercisePlan<Check>;
  readonly askAbout: Ask;
}

let host: SandboxHost;
const prepared = new Map<string, Prepared>();

const DESCENT = '03-gradient-descent';
const POINTS = '02-stationary-points';
const POLES = '08-loop-poles';

beforeAll(async () => {
  host = await nodeSandboxHost();
  for (const id of [DESCENT, POINTS, POLES]) {
    const plan = await loadExercise(process.cwd(), id);
    const askAbout = prepareQuestions({ ...prepareGrading(plan, host, 1), source: sourceTools })!;
    prepared.set(id, { plan, askAbout });
  }
});

const variant = (id: string, name: string): SourceFiles => ({
  'solution.ts': readFileSync(`tests/exercises/${id}/variants/${name}.ts`, 'utf8'),
});

interface Asked {
  readonly most?: number;
  readonly name?: string;
  readonly checks?: readonly { readonly id: string; readonly outcome: string }[];
}

const ask = (id: string, files: SourceFiles, { most = 12, name = 'student-01', checks = [] }: Asked = {}) =>
  prepared.get(id)!.askAbout(files, checks as never, name, most);

const sheets = new Map<string, ReturnType<Ask>>();

/** Questions about a variant, which several tests read. */
function askAboutVariant(id: string, name: string): ReturnType<Ask> {
  const key = `${id} ${name}`;
  const sheet = sheets.get(key) ?? ask(id, variant(id, name));
  sheets.set(key, sheet);
  return sheet;
}

/** Answers all questions in Node. @returns where it disagrees */
const disagreementsOf = async (id: string, files: SourceFiles, questions: readonly Question[]) => {
  const { exports } = prepared.get(id)!.plan.grading;
  return (await Promise.all(questions.map((one) => disagreements(one, files, host, exports)))).flat();
};

/** All lines that are quoted by questions, and those that replace them. */
const changesIn = (questions: readonly Question[]) =>
  questions.flatMap(({ options }) => options.flatMap(({ change }) => change ?? []));
const quotedIn = (questions: readonly Question[]) => [
  ...questions.flatMap(({ asked }) => ('at' in asked ? asked.at : [])),
  ...changesIn(questions).map(({ from }) => from),
];

test.each([
  [DESCENT, 'plain'],
  [POINTS, 'plain'],
  // Its code is lowered: a change of the code is not always one of the source.
  [DESCENT, 'class-and-enum'],
  // Its answers have getters, which run when they are read.
  [POLES, 'polar-class'],
])('the answers about %s, %s are those that Node gives for what is printed', async (id, name) => {
  const { questions } = await askAboutVariant(id, name);
  expect(new Set(questions.map(({ asked }) => asked.id)).size).toBeGreaterThanOrEqual(3);
  expect(changesIn(questions).length).toBeGreaterThan(0);
  expect(await disagreementsOf(id, variant(id, name), questions)).toEqual([]);
});

test('each line that is asked about is printed, also of a class that is printed anew', async () => {
  const { questions, lines } = await askAboutVariant(POINTS, 'class-and-enum');
  // In the last method of the class.
  expect(lines).toContain(28);
  expect(lines).toEqual(expect.arrayContaining(quotedIn(questions).map(({ line }) => line)));
});

test('an answer is confirmed by what is printed alone: another one is noticed', async () => {
  const files = variant(DESCENT, 'plain');
  const { questions } = await ask(DESCENT, files, { most: 1 });
  const other = {
    'solution.ts': files['solution.ts']!.replace('parameter - ', 'parameter + ').replace(
      'k < steps',
      'k < 1',
    ),
  };
  expect(await disagreementsOf(DESCENT, other, questions)).not.toEqual([]);
});

test('options differ, the true one has no reason to be wrong, and each fits into its line', async () => {
  for (const id of prepared.keys()) {
    const { questions, lines } = await askAboutVariant(id, 'plain');
    expect(lines.length).toBeGreaterThan(0);
    for (const { options, right, call } of questions) {
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      expect(options[right]!.because).toBeUndefined();
      expect(options.length).toBeGreaterThanOrEqual(3);
      for (const line of [...call.split('\n'), ...options.map(({ text }) => text)])
        expect(line.length).toBeLessThanOrEqual(100);
    }
  }
});

test('the same name gets the same questions, and another one others', async () => {
  const files = variant(DESCENT, 'loops');
  const first = await ask(DESCENT, files, { most: 3 });
  expect(await ask(DESCENT, files, { most: 3 })).toEqual(first);
  expect(await ask(DESCENT, files, { most: 3, name: 'student-02' })).not.toEqual(first);
});

test('nothing is asked twice, neither the values and the count of an expression', async () => {
  for (const id of prepared.keys()) {
    const { questions } = await askAboutVariant(id, 'plain');
    const asked = questions.map(({ asked: one, call, options, right }) =>
      JSON.stringify(one.id === 'value' ? call : 'at' in one ? one.at : options[right]!.change),
    );
    expect(new Set(asked).size).toBe(asked.length);
  }
});

const POINTS_OF = (classify: string): SourceFiles => ({
  'solution.ts': `export function classify([[a, b], [, d]]) {\n${classify}\n}\n`,
});

test('lines with backquotes, which mark source in texts, are not asked about', async () => {
  const { questions } = await ask(
    POINTS,
    POINTS_OF(`const det = Number(\`\${a * d - b * b}\`);
  const sign = Math.sign(det);
  return sign < 0 ? 'saddle' : sign === 0 ? 'inconclusive' : a > 0 ? 'minimum' : 'maximum';`),
  );
  const lines = quotedIn(questions).map(({ line }) => line);
  expect(lines).toContain(3);
  expect(lines).not.toContain(2);
});

test('a variable with which the code computes is not replaced by a list, although JavaScript takes [3] for 3', async () => {
  const source = `const nth = (list, k) => list[k];
const shifted = (list, by) => list.map((x, k) => x + by(k));
export function gradientDescentStep(gradient, beta, stepSize) {
  const slopes = gradient(beta);
  return shifted(beta, (k) => -stepSize * nth(slopes, k));
}
`;
  const { questions } = await ask(DESCENT, { 'solution.ts': source }, { most: 40 });
  const changes = changesIn(questions).map(({ to }) => to);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter((to) => /-(?:beta|slopes|gradient) \*/.test(to))).toEqual([]);
});

const MIXED = `export function gradientDescentStep(gradient, beta, stepSize) {
  const slopes = gradient(beta);
  const next = [];
  for (let k = 0; k < slopes.length; k++)
    next.push(beta[k] - stepSize * slopes[k]);
  return next;
}
`;

test('a variable is replaced by one that its line does not have, and no value by what counts', async () => {
  const det = `const det = a * d - b * b;
  if (det < 0) return 'saddle';
  return det === 0 ? 'inconclusive' : a > 0 ? 'minimum' : 'maximum';`;
  const toOf = async (id: string, files: SourceFiles) =>
    changesIn((await ask(id, files, { most: 40 })).questions).map(({ to }) => to);
  const classified = await toOf(POINTS, POINTS_OF(det));
  expect(classified.filter((to) => /^if \([abd] < 0\)/.test(to))).not.toEqual([]);
  expect(classified.filter((to) => /a \* [ab]|[ad] - [ad]|b \* [ad]/.test(to))).toEqual([]);
  const moved = await toOf(DESCENT, { 'solution.ts': MIXED });
  expect(moved.filter((to) => /\* stepSize|beta.*beta|slopes\[.*slopes|- k \*/.test(to))).toEqual([]);
});

test('a line that prints is not asked about, and no answer depends on a change of it', async () => {
  const source = `export function gradientDescentStep(gradient, beta, stepSize) {
  const slopes = gradient(beta);
  console.log('at', beta[0] + 1, slopes.length - 1);
  return beta.map((x, k) => x - stepSize * slopes[k]);
}
`;
  const { questions } = await ask(DESCENT, { 'solution.ts': source }, { most: 40 });
  const lines = quotedIn(questions).map(({ line }) => line);
  expect(lines).toContain(4);
  expect(lines).not.toContain(3);
});

test('a name may have any letters', async () => {
  const { questions } = await ask(
    POINTS,
    POINTS_OF(`const δ = a * d;
  const ε = δ - b * b;
  return ε < 0 ? 'saddle' : ε === 0 ? 'inconclusive' : a > 0 ? 'minimum' : 'maximum';`),
  );
  expect(questions.flatMap(({ asked }) => ('at' in asked ? asked.at.source : []))).toContain('δ - b * b');
});

test.each([
  ['lines', Array.from({ length: 200 }, (_, k) => `const unused${k} = ${k};`).join('\n')],
  ['columns', Array.from({ length: 200 }, (_, k) => `const unused${k} = ${k};`).join(' ')],
])('nothing is asked about a function with more %s than fit on a sheet', async (_, unused) => {
  const code = `const det = a * d - b * b;
  return det < 0 ? 'saddle' : det === 0 ? 'inconclusive' : a > 0 ? 'minimum' : 'maximum';`;
  expect((await ask(POINTS, POINTS_OF(code))).questions.length).toBeGreaterThan(0);
  expect((await ask(POINTS, POINTS_OF(`${unused}\n${code}`))).questions).toEqual([]);
});

test('where checks fail, questions are about functions that pass', async () => {
  const { checks } = prepared.get(DESCENT)!.plan.grading;
  const outcomes = (failing: (judges: string | undefined) => boolean) =>
    checks.map(({ id, judges }) => ({ id, outcome: failing(judges) ? 'failed' : 'passed' }));
  const files = variant(DESCENT, 'plain');
  const judged = checks.find(({ judges }) => judges !== undefined)!.judges!;
  const some = await ask(DESCENT, files, { checks: outcomes((judges) => judges !== judged) });
  expect(new Set(some.questions.map((one) => one.function))).toEqual(new Set([judged]));
  expect((await ask(DESCENT, files, { checks: outcomes(() => true) })).questions).toEqual([]);
});

const PLAIN = variant(DESCENT, 'plain')['solution.ts']!;

test.each([
  ['no types that are checked', `// @ts-nocheck\n${PLAIN}`],
  ['another line of 60 KiB', `${PLAIN}\nconst long = "${'x'.repeat(60_000)}";`],
  [
    'everything in one line',
    PLAIN.replaceAll(/^(?:\/\/|import).*$|: (?:Gradient|number|Vector(?:\[\])?)|\n\s*/gm, ''),
  ],
  ['generated names', PLAIN.replaceAll('slopes', '$probe0').replaceAll('path', '$probe0Counts')],
  ['HTML in comments', PLAIN.replace('beta.map', '/* </pre><script>alert(1)</script> */ beta.map')],
  [
    'changed methods of arrays',
    `Array.prototype.push = Array.prototype.push;\nArray.prototype[Symbol.iterator] = [][Symbol.iterator];\n${PLAIN}`,
  ],
])('a solution with %s has true questions', async (_, source) => {
  const files = { 'solution.ts': source };
  const { questions } = await ask(DESCENT, files, { most: 5 });
  expect(questions.length).toBeGreaterThan(0);
  expect(await disagreementsOf(DESCENT, files, questions)).toEqual([]);
});

test.each([
  ['that does not load', 'export const gradientDescent = (;'],
  ['that throws', 'throw new Error("no");'],
  ['without end', 'for (;;);'],
  ['without its functions', 'export const other = 1;'],
  ['of nothing', ''],
])('a file %s has no questions', async (_, source) => {
  expect((await ask(DESCENT, { 'solution.ts': source })).questions).toEqual([]);
});

test('a comparison by which code sorts is not changed: the order would depend on the engine', async () => {
  const { questions } = await ask(POINTS, variant(POINTS, 'jacobi-rotation'));
  const lines = changesIn(questions).map(({ from }) => from.source);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes('sort'))).toEqual([]);
});

test('an answer with further fields is not asked for, because an option would show it without them', async () => {
  const source = (extra: string): SourceFiles => ({
    'solution.ts': variant(POLES, 'plain')['solution.ts']!.replaceAll('{ re: ', `{ ${extra}re: `),
  });
  const kindsOf = async (files: SourceFiles) =>
    new Set((await ask(POLES, files)).questions.map(({ asked, function: name }) => `${asked.id} ${name}`));
  const [plain, wider] = [await kindsOf(source('')), await kindsOf(source('note: 1, '))];
  const lost = [...plain].filter((one) => !wider.has(one));
  expect(lost.some((one) => one.startsWith('value '))).toBe(true);
});

test('a function is not put in the place of a value, whose length Node and the sandbox give differently', async () => {
  const source = `export function gradientDescentStep(gradient, beta, stepSize) {
  const slopes = gradient(beta);
  return Array.from(beta, (x, k) => x - stepSize * slopes[k]);
}
`;
  const { questions } = await ask(DESCENT, { 'solution.ts': source }, { most: 40 });
  const changes = changesIn(questions).map(({ to }) => to);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter((to) => /from\(gradient|gradient\[|= beta\(/.test(to))).toEqual([]);
});
