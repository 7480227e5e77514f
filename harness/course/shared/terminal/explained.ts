import { type ExerciseExplanation, explainExercise, type Line } from '../../../core/explain/index.ts';
import { once } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { linesToText } from './lines.ts';

// Several formats ask for the same while a student's results are written.

export const explained = once<ExerciseExplanation, ExerciseGrade>(
  (grade) => explainExercise(grade),
  new WeakMap(),
);

/** `linesToText`, memoized. */
export const textOfLines = once<string, readonly Line[]>(linesToText, new WeakMap());
