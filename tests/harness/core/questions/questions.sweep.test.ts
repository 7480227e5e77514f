import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { prepareQuestions } from '../../../../harness/core/questions/index.ts';
import { sourceTools } from '../../../../harness/core/sandbox/source/strip.ts';
import { exerciseIds } from '../../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { ROOT } from '../../commands/run.ts';
import { loadExercise } from '../../load-exercise.ts';
import { sampled } from '../../sampled.ts';

const host = await nodeSandboxHost();
// 09 judges tests, whose arguments are functions. Every push calibrates all exercises, which asks about solutions of each.
const ALL = (await exerciseIds(ROOT)).filter((id) => id !== '09-properties');
const IDS = sampled(ALL, ['04-momentum']);

describe.each(IDS)('%s', (id) => {
  test.each(sampled([1, 2, 3, 4, 5], [1]))(
    'each right solution has four questions of at least three kinds under seed %d',
    async (seed) => {
      const plan = await loadExercise(ROOT, id);
      const ask = prepareQuestions({ ...prepareGrading(plan, host, seed), source: sourceTools })!;
      const folder = `${ROOT}/tests/exercises/${id}/variants`;
      const few: string[] = [];
      for (const name of readdirSync(folder)) {
        const files = { 'solution.ts': readFileSync(`${folder}/${name}`, 'utf8') };
        const { questions } = await ask(files, [], `student-${seed}`, 4);
        const kinds = new Set(questions.map(({ asked }) => asked.id));
        if (questions.length < 4 || kinds.size < 3) few.push(`${name}: ${[...kinds].join()}`);
      }
      expect(few).toEqual([]);
    },
  );
});
