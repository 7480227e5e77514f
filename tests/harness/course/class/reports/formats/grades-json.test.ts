import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradesJson } from '../../../../../../harness/course/class/reports/formats/grades-json.ts';
import { classOf, exercise, nastyExercise, nastyText, SEEDED } from '../grades.ts';
import { written } from './written.ts';

test('grades.json, written piece by piece, equals JSON.stringify of the whole class', () => {
  const rows = fc.array(fc.tuple(nastyText, nastyExercise, fc.constant(exercise([]))), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (students) => {
      const { seed, ...others } = classOf(students);
      const grades = { title: 'A course', seed, versions: { engine: '1.0.0', course: '2.0.0' }, ...others };

      expect(written(gradesJson, grades)).toBe(`${JSON.stringify(grades, undefined, 2)}\n`);
    }),
    SEEDED,
  );
});
