import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';

function outlineOfCheck({
  id,
  title,
  points,
  maxPoints,
  decision,
  outcome,
  message,
  diagnosis,
}: CheckGrade): CheckGrade {
  return {
    id,
    points,
    maxPoints,
    decision,
    outcome,
    title,
    message: outcome === 'harness-error' ? message : undefined,
    diagnosis,
  };
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
