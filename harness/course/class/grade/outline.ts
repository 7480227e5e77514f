import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';

function outlineOfCheck(check: CheckGrade): CheckGrade {
  const { id, title, points, maxPoints, decision, outcome, message, diagnosis } = check;
  const kept = outcome === 'harness-error' ? message : undefined;
  return { id, title, points, maxPoints, decision, outcome, message: kept, diagnosis };
}

function outlineOfExercise(exercise: ExerciseGrade): ExerciseGrade {
  const { console: _, ...grade } = exercise;
  return { ...grade, checks: grade.checks.map(outlineOfCheck) };
}

/**
 * Reduces a grade to what the class overview needs, so that thousands fit into memory: no counterexamples, pictures or console
 * output, and only the messages of harness errors.
 */
export const outlineOf = (submission: SubmissionGrade): SubmissionGrade => ({
  ...submission,
  exercises: submission.exercises.map(outlineOfExercise),
});
