import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { WITHOUT_BROWSER } from '../../chromium.ts';
import { loadExercise } from '../../load-exercise.ts';
import { GROUPS } from '../sandbox/hostile/groups.ts';
import { ATTACKED, handIn } from '../sandbox/hostile/hand-in.ts';
import { gradeSolutions, type Solution } from './grade-solutions.ts';
import { type GradingBrowser, startGradingBrowser } from './grading-browser.ts';

/** How much fits on the stack, and on the heap of a thread that reads TypeScript, depends on the browser. */
const OWN_LIMITS = new Set(['recursion', 'source text', 'stringify of a deep array']);
const groups = Object.entries(GROUPS)
  .filter(([group]) => !OWN_LIMITS.has(group))
  .map(([group, list]): [string, Solution[]] => [
    group,
    list
      .filter(({ name }) => !OWN_LIMITS.has(name))
      .map((hostile) => ({ name: hostile.name, files: handIn(hostile) })),
  ]);

const inNode = new Map<string, Promise<string[]>>();
async function gradeInNode(solutions: readonly Solution[]): Promise<string[]> {
  return gradeSolutions(await loadExercise(process.cwd(), ATTACKED), await nodeSandboxHost(), solutions);
}

test('attacks of all kinds are graded in the browser', () => {
  expect(groups.flatMap(([, solutions]) => solutions).length).toBeGreaterThan(300);
});

describe.skipIf(WITHOUT_BROWSER !== undefined)('Chromium', () => {
  let browser: GradingBrowser;
  beforeAll(async () => {
    browser = await startGradingBrowser();
  });
  afterAll(() => browser?.close());

  // A test for each group: all attacks together take longer than one test may on a busy machine.
  test.each(groups)(
    '%s: every attack gets the grade that Node gives, byte for byte, for the same fuel',
    async (group, solutions) => {
      if (!inNode.has(group)) inNode.set(group, gradeInNode(solutions));
      const [grades, right] = await Promise.all([browser.grade(ATTACKED, solutions), inNode.get(group)!]);
      const other = solutions.filter((_solution, k) => grades[k] !== right[k]);
      expect(other.map(({ name }) => name)).toEqual([]);
      expect(grades).toHaveLength(solutions.length);
      expect(right.join('\n')).toMatch(/"fuel":\{"times":[1-9]/);
    },
  );
});
