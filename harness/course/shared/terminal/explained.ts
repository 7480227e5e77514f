import { type ExerciseExplanation, explainExercise, type Line } from '../../../core/explain/index.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { linesToText } from './lines.ts';

/** `compute`, once for each object: several formats ask for the same while the results of a student are written. */
function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => getOrCreate(known, key, () => compute(key));
}

/** The explanation of a grade, as all reports give it. */
export const explained: (grade: ExerciseGrade) => ExerciseExplanation = once((grade) =>
  explainExercise(grade),
);

/** The lines of an explanation as one plain text, see `linesToText`. */
export const textOfLines: (lines: readonly Line[]) => string = once(linesToText);
