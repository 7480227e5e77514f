// Generated from schemas/grades.schema.json by npm run generate: change the schema instead.

/**
 * The name of the exercise's folder.
 */
export type ExerciseId = string;
/**
 * In points, 0 ≤ points ≤ 1000000.
 */
export type Points = number;
/**
 * failed: a wrong answer; threw: an exception of the student's code; limit: it ran into a limit of the sandbox; blocked: the check that this one builds on did not pass; harness-error: the harness failed, so the points are pending and 0 are counted.
 */
export type CheckOutcome = 'passed' | 'failed' | 'threw' | 'limit' | 'blocked' | 'harness-error';
/**
 * What the student's functions give at the counterexample beside what is right, as numbers to be drawn; absent where nothing is to be seen.
 */
export type Picture = PathPicture | SignalPicture | LevelPicture | PolesPicture;
/**
 * A point (x, y).
 *
 * @minItems 2
 * @maxItems 2
 */
export type PicturePoint = readonly [PictureNumber, PictureNumber];
/**
 * To five significant digits; a number that JSON has not is a string.
 */
export type PictureNumber = number | ('NaN' | 'Infinity' | '-Infinity');
/**
 * Points in their order; of longer curves every n-th and the last.
 *
 * @maxItems 128
 */
export type Curve = readonly PicturePoint[];

/**
 * What one grading found, whole. Sorted, without times: the same input gives the same bytes.
 */
export interface Grades {
  /**
   * What the generated inputs of all checks derive from; without unit, whole, |seed| ≤ 2⁵³ − 1.
   */
  readonly seed: number;
  /**
   * The exercises that were graded, sorted by id.
   */
  readonly exercises: readonly GradedExercise[];
  /**
   * The submissions that were graded, sorted by id.
   */
  readonly submissions: readonly SubmissionGrade[];
}
/**
 * An exercise as it was when it was graded.
 */
export interface GradedExercise {
  readonly id: ExerciseId;
  /**
   * A few words for a list.
   */
  readonly title: string;
  readonly maxPoints: Points;
  /**
   * SHA-256 of the exercise's checks, scenarios, misconceptions and reference.
   */
  readonly fingerprint: string;
}
/**
 * What one submission earned.
 */
export interface SubmissionGrade {
  /**
   * The name of the submission's folder.
   */
  readonly id: string;
  readonly points: Points;
  readonly maxPoints: Points;
  /**
   * One entry for each exercise, in the same order.
   */
  readonly exercises: readonly ExerciseGrade[];
}
/**
 * What one submission earned in one exercise.
 */
export interface ExerciseGrade {
  readonly id: ExerciseId;
  /**
   * graded: all checks have an outcome; not-started: every function still says so; missing: there is no solution; harness-error: the harness failed, so points are pending until a person has looked: what is counted here is what the other checks earned.
   */
  readonly status: 'graded' | 'not-started' | 'missing' | 'harness-error';
  readonly points: Points;
  readonly maxPoints: Points;
  /**
   * SHA-256 of the solution that was graded; absent where it is missing.
   */
  readonly source?: string;
  /**
   * A sentence for people about the solution as a whole, such as why it could not be read.
   */
  readonly note?: string;
  readonly position?: GradePosition;
  /**
   * A part of the grading did not end by itself and was left out, for a human to see; absent where all did.
   */
  readonly unfinished?: true;
  /**
   * What the solution printed, line by line; bounded.
   */
  readonly console?: readonly string[];
  /**
   * One entry for each check, in the exercise's order; empty where nothing was graded.
   */
  readonly checks: readonly CheckGrade[];
}
/**
 * A place in the student's source.
 */
export interface GradePosition {
  /**
   * The file's name within the exercise's folder.
   */
  readonly file: string;
  /**
   * Line, counted from 1; ≥ 1.
   */
  readonly line: number;
  /**
   * Column in UTF-16 units, counted from 1; ≥ 1.
   */
  readonly column: number;
}
/**
 * What one check found.
 */
export interface CheckGrade {
  /**
   * The check's name within its exercise.
   */
  readonly id: string;
  /**
   * What must be true, as the student reads it.
   */
  readonly title?: string;
  readonly points: Points;
  readonly maxPoints: Points;
  readonly outcome: CheckOutcome;
  /**
   * What is wrong, for the student.
   */
  readonly message?: string;
  /**
   * Where to look, for the student.
   */
  readonly hint?: string;
  readonly position?: GradePosition;
  /**
   * The smallest input found at which the check fails, by the names of its parts; any JSON.
   */
  readonly counterexample?: {
    readonly [k: string]: unknown;
  };
  /**
   * The right answer, any JSON; numbers that JSON has not are the strings "NaN", "Infinity", "-Infinity", "-0".
   */
  readonly expected?: unknown;
  /**
   * The student's answer, any JSON; numbers that JSON has not are the strings "NaN", "Infinity", "-Infinity", "-0".
   */
  readonly actual?: unknown;
  readonly picture?: Picture;
  readonly replay?: Replay;
  readonly diagnosis?: Diagnosis;
}
/**
 * Paths of β = (β₁, β₂) in the plane, from their start.
 */
export interface PathPicture {
  /**
   * Paths in the plane.
   */
  readonly kind: 'path';
  readonly yours: Curve;
  readonly right: Curve;
  readonly landscape?: Landscape;
}
/**
 * A loss of two parameters, L(β) = p₁(β₁) + p₂(β₂), and its stationary points.
 */
export interface Landscape {
  /**
   * Coefficients of p₁ and p₂, the constant first.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly polynomials: readonly [readonly number[], readonly number[]];
  /**
   * The stationary points of the loss.
   *
   * @maxItems 32
   */
  readonly points: readonly Landmark[];
}
/**
 * A stationary point and its name.
 */
export interface Landmark {
  /**
   * As people call it: minimum 1.
   */
  readonly name: string;
  /**
   * What the second derivatives say.
   */
  readonly kind: 'minimum' | 'maximum' | 'saddle';
  /**
   * Where it is: β₁ and β₂.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: Without unit, finite.
   */
  readonly beta: readonly [number, number];
}
/**
 * Sequences, as points (k, value).
 */
export interface SignalPicture {
  /**
   * Sequences.
   */
  readonly kind: 'signal';
  /**
   * What the values are: y[k], β₁.
   */
  readonly symbol: string;
  readonly yours: Curve;
  readonly right: Curve;
}
/**
 * Levels of frequency responses, as points (Ω in radians per sample, level in decibels).
 */
export interface LevelPicture {
  /**
   * Levels of frequency responses.
   */
  readonly kind: 'level';
  readonly yours: Curve;
  readonly right: Curve;
}
/**
 * Poles and zeros in the z-plane, as points (Re z, Im z).
 */
export interface PolesPicture {
  /**
   * Poles and zeros.
   */
  readonly kind: 'poles';
  readonly yours: PolesAndZeros;
  readonly right: PolesAndZeros;
}
/**
 * Of a filter or a loop.
 */
export interface PolesAndZeros {
  readonly poles: Curve;
  readonly zeros: Curve;
}
/**
 * What brings the counterexample back.
 */
export interface Replay {
  /**
   * The seed of the run; without unit, whole, |seed| ≤ 2⁵³ − 1.
   */
  readonly seed: number;
  /**
   * The way to the shrunk counterexample; absent where inputs are fixed.
   */
  readonly path?: string;
}
/**
 * The misconception that gives the student's very answers.
 */
export interface Diagnosis {
  /**
   * Its name: its file's, without the ending.
   */
  readonly misconception: string;
  /**
   * The sentence that helps the student.
   */
  readonly message: string;
  /**
   * Names of further misconceptions that give the same answers.
   */
  readonly alsoPossible?: readonly string[];
}
