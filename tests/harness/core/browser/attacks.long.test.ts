import { afterAll, describe, expect, test } from 'vitest';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';
import { BROWSERS } from '../../browsers.ts';
import { loadExercise } from '../../load-exercise.ts';
import { ATTACKED, ATTACKS, handIn } from '../sandbox/hostile/hand-in.ts';
import { gradeSolutions } from './grade-solutions.ts';
import { type GradingBrowser, startGradingBrowser } from './grading-browser.ts';

/** How much fits on the stack, and on the heap of a thread that reads TypeScript, depends on the browser. */
const OWN_LIMITS = new Set(['recursion', 'source text', 'stringify of a deep array']);
const solutions = ATTACKS.filter(({ group, name }) => !OWN_LIMITS.has(group) && !OWN_LIMITS.has(name)).map(
  (hostile) => ({ name: hostile.name, files: handIn(hostile) }),
);

let inNode: Promise<string[]> | undefined;
const gradesInNode = (): Promise<string[]> =>
  (inNode ??= (async () =>
    gradeSolutions(await loadExercise(process.cwd(), ATTACKED), await nodeSandboxHost(), solutions))());

describe.each(BROWSERS)('%s', (_, without, start) => {
  let browser: GradingBrowser | undefined;
  afterAll(() => browser?.close());

  test.skipIf(without !== undefined)(
    'every attack gets the grade that Node gives, byte for byte',
    async () => {
      browser = await startGradingBrowser(start);
      const grades = await browser.grade(ATTACKED, solutions);
      const right = await gradesInNode();
      const other = solutions.filter((_solution, k) => grades[k] !== right[k]);
      expect(other.map(({ name }) => name)).toEqual([]);
      expect(grades.length).toBeGreaterThan(300);
    },
  );
});
