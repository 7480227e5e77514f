import { expect, test } from 'vitest';
import {
  agree,
  boolean,
  exercise,
  fn,
  number,
  numberIn,
  property,
  purity,
  same,
  signed,
} from '../../../../harness/core/checks/index.ts';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import type { SourceFiles } from '../../../../harness/core/sandbox/index.ts';
import { sourceTools } from '../../../../harness/core/sandbox/source/strip.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';

// An exercise with two functions.

const right = { cube: (x: number) => x ** 3, twice: (x: number) => 2 * x };
const X = numberIn(signed(0.5, 9));
const checkOf = (name: 'cube' | 'twice') =>
  property<typeof right, { x: number }>({
    id: name,
    judges: name,
    title: `${name} is right`,
    points: 2,
    hint: 'Think.',
    given: { x: X },
    *holds(solution, { x }) {
      yield agree(`${name}(x)`, solution[name](x), right[name](x));
    },
  });
const grading = exercise<typeof right>({
  exports: { cube: fn(['x'], number), twice: fn(['x'], number) },
  right,
  domains: { x: X },
  checks: [checkOf('cube'), checkOf('twice'), purity()],
});
const data = { id: '01-powers', title: 'Powers', summary: 'Powers.', scenarios: [], misconceptions: [] };
const plan = toPlan(
  { ...data, reference: 'reference/powers.ts', referenceFiles: {} },
  grading as unknown as Grading<Check>,
  new Map(),
);
const context = { ...prepareGrading(plan, await nodeSandboxHost(), 1), source: sourceTools };

const CUBE = 'export const cube = (x) => x ** 3;\n';
const TWICE = 'export const twice = (x) => 2 * x;\n';

/** What is said of each check that is not passed: where, in which line, and the hint. */
async function said(source: string, graded: typeof context | Omit<typeof context, 'source'> = context) {
  const { checks } = await gradeExercise(graded, { 'solution.ts': source });
  const about = ({ where, position, hint }: CheckGrade) =>
    [position?.line, where, hint].filter((part) => part !== undefined).join(' ');
  return Object.fromEntries(
    checks.filter(({ outcome }) => outcome === 'failed').map((check) => [check.id, about(check)]),
  );
}

const MAY_BE = 'The mistake may be here:';

test('one change with which every check passes is said with its line, and the hint is not', async () => {
  expect(await said(`${CUBE}${TWICE.replace('2', '3')}`)).toEqual({
    twice: `2 ${MAY_BE} with a certain smaller number than \`3\`, every check passes.`,
  });
});

test('where another function is wrong, too, it is said that the checks of this one pass', async () => {
  expect(await said(`${CUBE.replace('**', '*')}${TWICE.replace('x;', 'x + 1;')}`)).toMatchObject({
    cube: `1 ${MAY_BE} with the operator \`**\` before \`3\`, every check of cube passes.`,
  });
});

test('of the changes of a statement the one that is usual is said: an exponent before brackets', async () => {
  // (x ** 2 - 0) * x is right, too.
  const source = 'export const cube = (x) => x ** 2 - 0 * x;\n';
  expect((await said(`${source}${TWICE}`)).cube).toBe(
    `1 ${MAY_BE} with another exponent than \`2\`, every check passes.`,
  );
});

test('nothing is said where changes of different statements repair, and the hint stays', async () => {
  const body = 'const a = 2 * x; const b = 0 || Math.sin(x); return a + b;';
  expect((await said(`${CUBE}export const twice = (x) => { ${body} };`)).twice).toBe('Think.');
});

test.each([
  ['a call is left out', 'return Math.max(0, 2 * x);', 'without `Math.max`'],
  ['brackets are set', 'return x + 3 * x / 2;', 'with brackets around `x + 3 * x`'],
  ['a condition is left out', 'return 2 * x > 1 ? 2 * x : 1;', 'without the condition `2 * x > 1`'],
])(
  'of what repairs a statement that is named which says more than another number: %s',
  async (_, body, named) => {
    expect((await said(`${CUBE}export const twice = (x) => { ${body} };`)).twice).toContain(named);
  },
);

test('a change that repairs only because it reads an entry that does not exist is not named', async () => {
  const loop = 'for (let k = 0; k < 2; k++) { if (list[k] - 1 < 9) continue; y += x; }';
  const body = `const list = [1, 1]; let y = 0; ${loop} return y;`;
  const { twice } = await said(`${CUBE}export const twice = (x) => { ${body} };`);
  expect(twice).toContain('without `if (list[k] - 1 < 9) continue;`');
});

test('a change with which only some checks of a function pass is none', async () => {
  // 0 in place of x is right for the failing call alone.
  const source = `${CUBE}export const twice = (x) => x > 0 ? Math.max(2, x) + x - 1 : 7 * x ** 2;`;
  expect((await said(source)).twice).not.toContain('passes');
});

test('the hint stays where not all changes could be tried', async () => {
  const unused = Array.from({ length: 100 }, (_, k) => k + 2).join();
  const body = `const y = 2 * x + 3 * Math.sin(x); const t = [${unused}]; return y;`;
  expect((await said(`${CUBE}export const twice = (x) => { ${body} };`)).twice).toMatch(
    /every check passes\. Think\.$/,
  );
});

test('the types of a solution are removed once, whatever is looked for in it', async () => {
  let strips = 0;
  const host = await nodeSandboxHost();
  const strip = (files: SourceFiles) => {
    strips += 1;
    return host.strip(files);
  };
  const wrong = `${CUBE.replace('**', '*')}export const twice = (x) => 3 * x + NaN;`;
  const { cube, twice } = await said(wrong, { ...context, host: { ...host, strip } });
  expect([cube, twice]).toEqual([
    expect.stringContaining(MAY_BE),
    expect.stringContaining('The first NaN of this call'),
  ]);
  expect(strips).toBe(1);
});

test('no change is looked for unless it is asked for', async () => {
  const { source: _, ...plain } = context;
  expect((await said(`${CUBE}${TWICE.replace('2', '3')}`, plain)).twice).not.toContain('passes');
});

test('a change without an end ends nothing, and a file with types keeps its lines', async () => {
  const loop =
    'export const twice = (x: number): number => {\n  let y = 0;\n  for (let k = 0; k < 3; k++) y += x;\n  return y;\n};';
  expect((await said(`${CUBE}enum Kind { A }\n${loop}`)).twice).toMatch(
    /^5 .* with a certain smaller number than `3`, every check passes\.$/,
  );
});

test('the source of the first NaN is said in place of a change', async () => {
  const source = `${CUBE}export const twice = (x) => {\n  const none = [];\n  return 2 * x + none[0] * x;\n};`;
  expect((await said(source)).twice).toBe(
    '4 The first NaN of this call comes from `none[0] * x`, because `none[0]` does not exist.',
  );
});

test('a change is said in place of a NaN that an overflow makes: the mistake need not be there', async () => {
  const source = 'export const twice = (x) => 2 * x + (x * 1e308 * 1e308 - x * 1e308 * 1e308);';
  expect((await said(`${CUBE}${source}`)).twice).toMatch(/The mistake may be here: .* every check passes/);
});

test.each([
  ["what is made while the file is loaded is not the call's", 'const unused = Math.sqrt(-1);', 'return NaN;'],
  ['what the solution prints is not it', '', "console.log('$probe: NaN at', 5, 9); return NaN;"],
  ['nor is the name that it is found by', 'const $probe0 = 1;', 'return $probe0 && NaN;'],
])('the first NaN is that of the call: %s', async (_, first, body) => {
  expect((await said(`${first}\n${CUBE}export const twice = (x) => { ${body} };`)).twice).not.toContain(
    'The first NaN',
  );
});

test('code that answers for what finds the first NaN changes what is said of it, and no points', async () => {
  const forged = `const own = String(twice);
    const name = own.match(/[$]probe\\d+/)?.[0];
    if (name) eval(name).found = [99, { valueOf() { throw 1; } }, 'a'];
    return 2 * x + Math.sqrt(-1);`;
  const files = { 'solution.ts': `${CUBE}export function twice(x) { ${forged} }` };
  const { source: _, ...plain } = context;
  const [explained, bare] = [await gradeExercise(context, files), await gradeExercise(plain, files)];
  const verdicts = ({ checks }: typeof bare) =>
    checks.map(({ id, outcome, points }) => ({ id, outcome, points }));
  expect(verdicts(explained)).toEqual(verdicts(bare));
  expect(explained.checks.find(({ id }) => id === 'twice')!.where).not.toContain('NaN');
});

test.each([
  ['an entry that ?? replaces is not why', 'return 2 * x + (none[0] ?? 0) + none.b;', '.'],
  [
    'an entry beside an exchange is',
    '[none[0], none[1]] = [1, 2]; return-x * none[2];',
    ', because `none[2]` does not exist.',
  ],
  [
    'a call that returns nothing is',
    'const f = () => {}; return 2 * x+f();',
    ', because `f()` is undefined.',
  ],
  [
    'an entry that a variable holds is',
    'const last = none[1]; const lasting = none[2]; return 2 * x + 3 * lasting;',
    ', because `none[2]` does not exist.',
  ],
  ['an entry that another variable holds is not', 'const last = none[2]; return 2 * x - NaN * x;', '.'],
])('why a number is NaN: %s', async (_, body, why) => {
  const { twice } = await said(`${CUBE}export const twice = (x) => { const none = []; ${body} };`);
  expect(twice).toContain('The first NaN of this call comes from');
  expect(twice).toMatch(new RegExp(`\`${why.replaceAll(/[.()[\]]/g, '\\$&')}$`));
});

test('the hint of a wrong truth value stays beside the first NaN, which need not be why', async () => {
  const isRight = { isLarge: (x: number) => x > 2 };
  const judged = exercise<typeof isRight>({
    exports: { isLarge: fn(['x'], boolean) },
    right: isRight,
    domains: { x: X },
    checks: [
      property<typeof isRight, { x: number }>({
        id: 'large',
        judges: 'isLarge',
        title: 'isLarge is right',
        points: 2,
        hint: 'Think.',
        given: { x: X },
        *holds(solution, { x }) {
          yield same('isLarge(x)', solution.isLarge(x), isRight.isLarge(x));
        },
      }),
      purity(),
    ],
  });
  const files = { ...data, reference: 'reference/powers.ts', referenceFiles: {} };
  const other = toPlan(files, judged as unknown as Grading<Check>, new Map());
  const graded = { ...prepareGrading(other, await nodeSandboxHost(), 1), source: sourceTools };
  const source = 'export const isLarge = (x) => { Math.sqrt(-1); return Math.cos(9 * x) > 0.123; };';
  expect((await said(source, graded)).large).toMatch(/^1 The first NaN .* Think\.$/);
});
