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
 * A grade without counterexamples, pictures, messages and console output: what the overview of a class needs, and small
 * enough to keep thousands in memory. Messages of harness errors and diagnoses are kept.
 */
export const outlineOf = (submission: SubmissionGrade): SubmissionGrade => ({
  ...submission,
  exercises: submission.exercises.map(outlineOfExercise),
});
