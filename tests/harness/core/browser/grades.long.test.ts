import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { exerciseIds } from '../../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { WITHOUT_BROWSER } from '../../chromium.ts';
import { loadExercise } from '../../load-exercise.ts';
import { gradeSolutions, type Solution } from './grade-solutions.ts';
import { type GradingBrowser, startGradingBrowser } from './grading-browser.ts';
import { solutionsOf } from './solutions.ts';

const ids = await exerciseIds(process.cwd());
let browser: GradingBrowser;

beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) browser = await startGradingBrowser();
});
afterAll(() => browser?.close());

/** A grade, as JSON, of one solution in both. */
interface Both {
  readonly name: string;
  readonly inNode: string;
  readonly inBrowser: string;
}

/** Grades in Node and in the browser at the same time. */
async function gradeInBoth(plan: ExercisePlan<Check>, solutions: readonly Solution[]): Promise<Both[]> {
  const [inBrowser, inNode] = await Promise.all([
    browser.grade(plan.id, solutions),
    gradeSolutions(plan, await nodeSandboxHost(), solutions),
  ]);
  return solutions.map(({ name }, k) => ({ name, inNode: inNode[k]!, inBrowser: inBrowser[k]! }));
}

/** Fails with what differs, and with the bytes where nothing else does. */
function expectSame({ name, inNode, inBrowser }: Both): void {
  if (inNode === inBrowser) return;
  expect(JSON.parse(inBrowser), name).toEqual(JSON.parse(inNode));
  expect(inBrowser, name).toBe(inNode);
}

/**
 * These call themselves some 1,000 or 2,000 times. About 1,000 fit on the stack that Chromium gives to a worker: it
 * depends on how far the engine has been optimised by then.
 */
const isDeep = ({ name }: Both): boolean =>
  /variants\/(?:recursive|head-and-tail|lists-of-a-rest|generators-in-generators)\.ts$/.test(name);

/** The same, but for checks that ended because the stack was full, and slow ones after them. */
function expectSameOrFullStack({ name, inNode, inBrowser }: Both): void {
  const [expected, found] = [inNode, inBrowser].map((json) => (JSON.parse(json) as ExerciseGrade).checks);
  const isStackFull = ({ message = '' }: CheckGrade): boolean =>
    /filled the stack|call stack|ended early/.test(message);
  for (const [k, check] of expected!.entries())
    if (!isStackFull(found![k]!)) expect(found![k], name).toEqual(check);
}

test.skipIf(WITHOUT_BROWSER !== undefined).each(ids)(
  '%s: every solution gets the same grade in a browser as in Node, byte for byte, for the same fuel',
  async (id) => {
    const plan = await loadExercise(process.cwd(), id);
    const grades = await gradeInBoth(plan, await solutionsOf(id));
    for (const both of grades) (isDeep(both) ? expectSameOrFullStack : expectSame)(both);
    expect(grades.length).toBeGreaterThan(20);
  },
);
