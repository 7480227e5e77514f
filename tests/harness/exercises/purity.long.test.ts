import { expect, test } from 'vitest';
import {
  constantFrom,
  exercise,
  fn,
  integer,
  property,
  purity,
  same,
  stringOf,
  text,
  type Exercise,
} from '../../../harness/core/checks/index.ts';
import type { Grading } from '../../../harness/core/model/check.ts';
import { planChecks, type Planned, runInTurn } from '../../../harness/core/runner/index.ts';
import { loadSolution, type SourceFiles } from '../../../harness/core/sandbox/index.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';
import { memoriesFor } from './memories.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();
const SEED = 1;

/** An exercise without numbers in its answers: of words, a truth value and a count. */
const label = (word: string, isLoud: boolean, count: number): string =>
  (isLoud ? `${word}!` : word).repeat(count);
const labels: Exercise<{ label: typeof label }> = exercise({
  exports: {
    label: fn(['word', 'isLoud', 'count'], text),
  },
  right: { label },
  checks: [
    property({
      id: 'labels',
      title: 'labels are right',
      points: 2,
      hint: '',
      given: { word: stringOf('abc', 0, 6), isLoud: constantFrom(true, false), count: integer(0, 3) },
      *holds(solution, { word, isLoud, count }) {
        yield same('the label', solution.label(word, isLoud, count), label(word, isLoud, count));
      },
    }),
    purity(),
  ],
});
const LABELS_SOURCE =
  "export const label = (word, isLoud, count) => (isLoud ? word + '!' : word).repeat(count);";

/** What the audit says wrongly about solutions that remember something. */
async function mistakesOfTheAudit(
  grading: Omit<Grading, 'checks'>,
  checks: readonly Planned[],
  right: SourceFiles,
): Promise<string[]> {
  const planned = checks.find(({ check }) => check.kind.findsMemory)!;
  const mistakes: string[] = [];
  for (const { name, files, isAllowed } of memoriesFor(grading.exports, right)) {
    const solution = loadSolution(host, files);
    const opened = await solution.open();
    if (opened.kind !== 'open') throw new Error(opened.message);
    const run = await runInTurn({ solution, grading }, opened.sandbox).run(planned);
    const isFound = run.outcome === 'failed';
    if (isFound === isAllowed)
      mistakes.push(`${name}: ${isFound ? run.attempt.failure.message : 'not found'}`);
  }
  return mistakes;
}

/** In 09 each verdict is made in a fresh instance, and there is no audit. */
const audited = (await exerciseIds(ROOT)).filter((id) => id !== '09-properties');

test.each(audited)('the audit of %s finds every memory that changes an answer, and no other', async (id) => {
  const plan = await loadExercise(ROOT, id);
  const planned = planChecks(plan, SEED);
  expect(await mistakesOfTheAudit(plan.grading, planned, plan.referenceFiles)).toEqual([]);
});

test('the audit does the same where arguments are words and truth values', async () => {
  const planned = planChecks({ id: 'labels', grading: labels as never, scenarios: [] } as never, SEED);
  expect(
    await mistakesOfTheAudit(labels as unknown as Grading, planned, { 'solution.ts': LABELS_SOURCE }),
  ).toEqual([]);
});
