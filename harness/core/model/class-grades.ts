import type { GradedExercise, SubmissionGrade } from './grades.generated.ts';

/** The files of a solution as they were graded, by name within the exercise's folder. */
export type Sources = Readonly<Record<string, string>>;

/** One submission's grade with the sources that earned it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** By exercise; nothing where there was nothing to read. */
  readonly sources: Readonly<Record<string, Sources>>;
}

/**
 * The grades of a class, one submission at a time: a class of any size is written down without standing in memory
 * as a whole.
 */
export interface ClassGrades {
  readonly seed: number;
  readonly exercises: readonly GradedExercise[];
  /** All submissions, sorted by id; can be walked through more than once. */
  readonly submissions: () => AsyncIterable<GradedSubmission>;
}

/** What became of one check, or of an exercise as a whole, since the last complete run. */
export interface Change {
  readonly submission: string;
  readonly exercise: string;
  /** Absent where the exercise as a whole changed: after an error of the harness. */
  readonly check?: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
}
