// Generated from schemas/grades.schema.json by npm run generate: change the schema instead.

/**
 * The name of the exercise's folder.
 */
export type ExerciseId = string;
/**
 * Points, 0 ≤ points ≤ 1000000.
 */
export type Points = number;
/**
 * required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it counts in neither. Absent if it is required.
 */
export type ExerciseRole = 'required' | 'bonus' | 'optional';
/**
 * How much of a failed check students see, in their feedback and in the students' edition. all: everything; inputs: the call and the student's own answer, without what is right, places and causes; title: the title of the check and its outcome; points: only points. Absent if it is all.
 */
export type Shows = 'all' | 'inputs' | 'title' | 'points';
/**
 * Points that are still open and not counted in points, 0 < pendingPoints ≤ maxPoints, with a bonus more; absent if none are.
 */
export type PendingPoints = number;
/**
 * failed: the answer is wrong; threw: the student's code threw an exception; limit: it hit a limit of the sandbox; blocked: the check was not run or not judged, because the solution could not be loaded or another check did not pass; later: it stands for the hidden checks of an exercise, which the students' edition cannot run; harness-error: the harness failed here, or in a check on which this one depends, so the points are pending and 0 are counted.
 */
export type CheckOutcome = 'passed' | 'failed' | 'threw' | 'limit' | 'blocked' | 'later' | 'harness-error';
/**
 * The student's answer at the counterexample and the right one, as numbers for a plot, or where the student's test looked; absent if the two look the same.
 */
export type Picture = PathPicture | SignalPicture | LevelPicture | PolesPicture | AskedPicture;
/**
 * A point (x, y).
 *
 * @minItems 2
 * @maxItems 2
 */
export type PicturePoint = readonly [PictureNumber, PictureNumber];
/**
 * A number with five significant digits; those that JSON cannot represent are strings.
 */
export type PictureNumber = number | ('NaN' | 'Infinity' | '-Infinity');
/**
 * The points in order; longer curves keep every n-th point and the last.
 *
 * @maxItems 128
 */
export type Curve = readonly PicturePoint[];

/**
 * The complete result of one grading run. It is sorted and contains no times, so that the same input gives the same bytes.
 */
export interface Grades {
  /**
   * The name of the course; absent if course.json gives none.
   */
  readonly title?: string;
  /**
   * The seed from which the inputs of all checks are generated; without unit, whole, |seed| ≤ 2⁵³ − 1.
   */
  readonly seed: number;
  readonly versions?: Versions;
  /**
   * The exercises that were graded, in the order of the course: that of course.json, otherwise sorted by id.
   */
  readonly exercises: readonly GradedExercise[];
  /**
   * The submissions that were graded, sorted by id.
   */
  readonly submissions: readonly SubmissionGrade[];
}
/**
 * What graded, by the version in its package.json.
 */
export interface Versions {
  /**
   * Of descent-grader.
   */
  readonly engine: string;
  /**
   * Absent if the course gives none.
   */
  readonly course?: string;
}
/**
 * An exercise in the version that was graded.
 */
export interface GradedExercise {
  readonly id: ExerciseId;
  /**
   * A few words, for lists of exercises.
   */
  readonly title: string;
  readonly maxPoints: Points;
  /**
   * The factor of its points in the total of a submission; without unit, 0 < weight ≤ 1000, 1 if it is absent.
   */
  readonly weight?: number;
  readonly role?: ExerciseRole;
  readonly shows?: Shows;
  /**
   * The SHA-256 hash of the exercise's checks, scenarios, misconceptions and reference.
   */
  readonly fingerprint: string;
}
/**
 * The grade of one submission.
 */
export interface SubmissionGrade {
  /**
   * The name of the submission's folder.
   */
  readonly id: string;
  readonly points: Points;
  readonly maxPoints: Points;
  readonly pendingPoints?: PendingPoints;
  readonly decision?: GradeDecision;
  /**
   * One entry for each exercise, in the same order.
   */
  readonly exercises: readonly ExerciseGrade[];
}
/**
 * What a person decided about points, and what was computed; absent if nobody did.
 */
export interface GradeDecision {
  /**
   * The points that the person gave, 0 ≤ points ≤ maxPoints; absent if there is only a comment.
   */
  readonly points?: number;
  /**
   * The points that the grader computed, ≥ 0.
   */
  readonly computed: number;
  /**
   * Why, for the student and for staff.
   */
  readonly comment: string;
  /**
   * Who decided.
   */
  readonly by: string;
  /**
   * The beginning of the hash of the solutions that the decision is about; missing if there was none.
   */
  readonly source: string;
}
/**
 * The grade of one submission in one exercise.
 */
export interface ExerciseGrade {
  readonly id: ExerciseId;
  /**
   * graded: all checks have an outcome; not-started: every function is still that of the starter file; missing: there is no solution; undecided: something was handed in, and a person must decide whether it is the solution, or a person decided about another version of it, so all points are pending; harness-error: the harness failed, so pendingPoints are open until a person decides, and points are those of the other checks; settled: a person has decided about the points, or about the total of the submission, so nothing is pending.
   */
  readonly status: 'graded' | 'not-started' | 'missing' | 'undecided' | 'harness-error' | 'settled';
  readonly points: Points;
  readonly maxPoints: Points;
  readonly pendingPoints?: PendingPoints;
  /**
   * The SHA-256 hash of the solution that was graded, or that could not be read; absent if it is missing.
   */
  readonly source?: string;
  /**
   * A sentence for people about the solution as a whole, for example why it could not be read.
   */
  readonly note?: string;
  readonly position?: GradePosition;
  /**
   * True if a part of the grading did not finish and was skipped, which a person should review; otherwise absent.
   */
  readonly unfinished?: true;
  readonly decision?: GradeDecision;
  /**
   * The lines that the solution printed, up to a limit.
   */
  readonly console?: readonly string[];
  /**
   * One entry for each check, in the exercise's order; empty if nothing was graded.
   */
  readonly checks: readonly CheckGrade[];
}
/**
 * A position in the student's source.
 */
export interface GradePosition {
  /**
   * The file's name within the exercise's folder.
   */
  readonly file: string;
  /**
   * Line, ≥ 1, counted from 1.
   */
  readonly line: number;
  /**
   * Column, ≥ 1, counted from 1 in UTF-16 units.
   */
  readonly column: number;
}
/**
 * The grade of one check.
 */
export interface CheckGrade {
  /**
   * The id of the check, unique within its exercise.
   */
  readonly id: string;
  /**
   * What must be true, in the student's words.
   */
  readonly title?: string;
  readonly points: Points;
  readonly maxPoints: Points;
  readonly decision?: GradeDecision;
  readonly outcome: CheckOutcome;
  /**
   * What is wrong, for the student.
   */
  readonly message?: string;
  /**
   * What a student reads about the failure, as data, the most telling first; absent if there is nothing. relation, claim, where, hint and diagnosis are the same in English.
   */
  readonly explanations?: readonly GradeExplanation[];
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
   * The expected answer, any JSON; the numbers that JSON cannot represent are the strings "NaN", "Infinity", "-Infinity", "-0".
   */
  readonly expected?: unknown;
  /**
   * The student's answer, any JSON; the numbers that JSON cannot represent are the strings "NaN", "Infinity", "-Infinity", "-0".
   */
  readonly actual?: unknown;
  readonly picture?: Picture;
  readonly replay?: Replay;
  /**
   * The name of the function that is still that of the starter, which throws; absent if it is another failure.
   */
  readonly unwritten?: string;
  /**
   * The call that gave the wrong answer, as JavaScript; absent if it is too long to read.
   */
  readonly call?: string;
  /**
   * The lines that this call prints, up to a limit; absent if it prints nothing.
   */
  readonly printed?: readonly string[];
  readonly memory?: Memory;
  /**
   * A sentence for the student about how the wrong answers are related to the right ones; true of all wrong answers of the check.
   */
  readonly relation?: string;
  /**
   * That sentence without its subject, such as: has the opposite sign. By it, checks with the same claim are found; present if and only if the sentence is.
   */
  readonly claim?: string;
  /**
   * What the call returned, any JSON; absent where `actual` shows it, or if it is too long to read.
   */
  readonly returned?: unknown;
  /**
   * True if the check computed `actual` from what the call returned, which is too long to read; otherwise absent.
   */
  readonly isDerived?: true;
  /**
   * A sentence for the student about the inputs at which the answers are wrong, which is true of all calls that the check made, or about what is at `position`.
   */
  readonly where?: string;
  readonly diagnosis?: Diagnosis;
}
/**
 * One explanation of a failure.
 */
export interface GradeExplanation {
  readonly said: GradeSaid;
  readonly position?: GradePosition;
  /**
   * Whether it leaves no doubt where to look.
   */
  readonly proves: boolean;
}
/**
 * What is said, told apart by its id; the other properties depend on it, see harness/core/model/said.ts.
 */
export interface GradeSaid {
  /**
   * Such as relation.
   */
  readonly id: string;
  readonly [k: string]: unknown;
}
/**
 * Paths in the plane, from their start.
 */
export interface PathPicture {
  /**
   * Paths in the plane.
   */
  readonly kind: 'path';
  /**
   * The symbol of the points, such as x, whose coordinates are x₁ and x₂.
   */
  readonly symbol: string;
  readonly yours: Curve;
  readonly right: Curve;
  readonly landscape?: Landscape;
}
/**
 * A loss of two parameters, L(x) = p₁(x₁) + p₂(x₂), and its stationary points.
 */
export interface Landscape {
  /**
   * The coefficients of p₁ and p₂, constant first.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly polynomials: readonly [readonly number[], readonly number[]];
  /**
   * Where the loss changes its colour, in rising order; the first is its minimum.
   *
   * @maxItems 32
   *
   * Items: Without unit, finite.
   */
  readonly levels: readonly number[];
  /**
   * The stationary points of the loss.
   *
   * @maxItems 32
   */
  readonly points: readonly Landmark[];
  readonly credit?: Credit;
}
/**
 * A stationary point and its name.
 */
export interface Landmark {
  /**
   * The name that people use, such as minimum 1.
   */
  readonly name: string;
  /**
   * The kind, according to the second derivatives.
   */
  readonly kind: 'minimum' | 'maximum' | 'saddle';
  /**
   * Its two coordinates.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: Without unit, finite.
   */
  readonly beta: readonly [number, number];
}
/**
 * After whom a figure is: written into its file.
 */
export interface Credit {
  /**
   * Of the source.
   */
  readonly title: string;
  /**
   * Who made it.
   */
  readonly creator: string;
  /**
   * Its address.
   */
  readonly source: string;
  /**
   * The address of its licence.
   */
  readonly license: string;
  /**
   * What differs from it.
   */
  readonly changes: string;
}
/**
 * Sequences, as points (k, value), or values over something else.
 */
export interface SignalPicture {
  /**
   * Sequences.
   */
  readonly kind: 'signal';
  /**
   * The symbol of the values, such as y[k] or x₁.
   */
  readonly symbol: string;
  /**
   * What the values are over, such as the frequency Ω/π; absent if it is the index k.
   */
  readonly over?: string;
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
 * The poles and zeros of a filter or a loop.
 */
export interface PolesAndZeros {
  readonly poles: Curve;
  readonly zeros: Curve;
}
/**
 * Where a test looked: in the plane, as points measured from the centre, or without a centre sequences over k.
 */
export interface AskedPicture {
  /**
   * What a test asked.
   */
  readonly kind: 'asked';
  /**
   * The symbol of the points, such as β, or of values over the index k, such as y[k].
   */
  readonly symbol: string;
  readonly centre?: PicturePoint;
  /**
   * What there is to see, by name.
   *
   * @maxItems 32
   */
  readonly series: readonly AskedSeries[];
}
/**
 * Points with a name.
 */
export interface AskedSeries {
  /**
   * What they are, and how many.
   */
  readonly name: string;
  readonly points: Curve;
  /**
   * Absent if a line joins the points.
   */
  readonly isLoose?: true;
}
/**
 * How to reproduce the counterexample.
 */
export interface Replay {
  /**
   * The seed of the run; without unit, whole, |seed| ≤ 2⁵³ − 1.
   */
  readonly seed: number;
  /**
   * The path of fast-check to the shrunk counterexample, after the number of the row if it is one; absent if the inputs are fixed.
   */
  readonly path?: string;
}
/**
 * Proof that the solution remembers something: a call that ends otherwise when it is the first.
 */
export interface Memory {
  /**
   * The call, as JavaScript.
   */
  readonly call: string;
  /**
   * What is not the same: the answer, or else how it evaluates a function that it is given.
   */
  readonly differs: 'answer' | 'evaluations';
  /**
   * Which function it evaluates otherwise: the name of the parameter.
   */
  readonly function?: string;
  /**
   * Its answer in the check, any JSON, or the arguments of the evaluations.
   */
  readonly here: unknown;
  /**
   * The same when it is the first call.
   */
  readonly alone: unknown;
  /**
   * An earlier call that makes the difference by itself, as JavaScript; absent if none was found.
   */
  readonly after?: string;
}
/**
 * The misconception that reproduces the student's answers, up to rounding.
 */
export interface Diagnosis {
  /**
   * The id of the misconception: the name of its file without the extension.
   */
  readonly misconception: string;
  /**
   * A sentence that helps the student.
   */
  readonly message: string;
}
