// Generated from schemas/course.schema.json by npm run generate: change the schema instead.

/**
 * What npm test -- --require course demands, and with it the workflow of the students' edition. started: every started exercise is fully right; all: every required exercise is fully right; a number: at least so many points of the total, > 0. Default: started.
 */
export type Requirement = ('started' | 'all') | number;
/**
 * How much of a failed check students see, unless an exercise says otherwise. all: everything; inputs: the call and the student's own answer, without what is right, places and causes; title: the title of the check and its outcome; points: only points. Staff see everything. Default: all.
 */
export type Shows = 'all' | 'inputs' | 'title' | 'points';
/**
 * required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it is graded and counts in neither. Default: required.
 */
export type ExerciseRole = 'required' | 'bonus' | 'optional';

/**
 * What a course makes of the exercises: course.json in the project's folder. Without this file every exercise counts, in the order of the ids.
 */
export interface CourseDescription {
  /**
   * The path of this schema, relative to the file, for editors.
   */
  readonly $schema?: string;
  /**
   * The name of the course, for reports.
   */
  readonly title?: string;
  /**
   * The seed of npm run grade, unless --seed gives another; without unit, whole, 0 ≤ seed ≤ 2⁵³ − 1. Students must not know it.
   */
  readonly seed?: number;
  readonly require?: Requirement;
  readonly shows?: Shows;
  /**
   * The exercises of the course, in its order; an exercise that is not listed is not part of the course. Default: all exercises, in the order of their ids.
   *
   * @minItems 1
   */
  readonly exercises?: readonly [CourseExerciseDescription, ...readonly CourseExerciseDescription[]];
}
/**
 * One exercise of the course.
 */
export interface CourseExerciseDescription {
  /**
   * The name of the exercise's folder.
   */
  readonly id: string;
  /**
   * The factor of its points in the total; without unit, 0 < weight ≤ 1000, default 1.
   */
  readonly weight?: number;
  readonly role?: ExerciseRole;
}
