import { type ExerciseExplanation, explainExercise, type Line } from '../../../core/explain/index.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { linesToText } from './lines.ts';

/** Several formats ask for the same while a student's results are written. */
function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => getOrCreate(known, key, () => compute(key));
}

export const explained: (grade: ExerciseGrade) => ExerciseExplanation = once((grade) =>
  explainExercise(grade),
);

/** `linesToText`, memoized. */
export const textOfLines: (lines: readonly Line[]) => string = once(linesToText);
