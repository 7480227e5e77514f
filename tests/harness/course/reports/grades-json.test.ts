import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../harness/core/model/grades.generated.ts';
import { gradesJson } from '../../../../harness/course/reports/index.ts';
import { classOf, exercise, nastyExercise, nastyText, SEEDED } from './grades.ts';

async function textOf({ seed, exercises, submissions }: Grades): Promise<string> {
  let text = '';
  const one = async function* () {
    for (const grade of submissions) yield { grade, sources: {} };
  };
  for await (const part of gradesJson({ seed, exercises, submissions: one })) text += part;
  return text;
}

test('grades.json, written piece by piece, is what JSON.stringify makes of the whole', async () => {
  const rows = fc.array(fc.tuple(nastyText, nastyExercise, fc.constant(exercise([]))), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rows, async (students) => {
      const grades = classOf(students);
      expect(await textOf(grades)).toBe(`${JSON.stringify(grades, undefined, 2)}\n`);
    }),
    SEEDED,
  );
});
