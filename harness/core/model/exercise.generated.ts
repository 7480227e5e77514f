// Generated from schemas/exercise.schema.json by npm run generate: change the schema instead.

/**
 * How much of a failed check students see. all: everything; inputs: the call and the student's own answer, without what is right, places and causes; title: the title of the check and its outcome; points: only points. Staff see everything. Default: what course.json says.
 */
export type Shows = 'all' | 'inputs' | 'title' | 'points';

/**
 * The description of an exercise: everything the grader needs except its checks.
 */
export interface ExerciseDescription {
  /**
   * The path of this schema, relative to the description, for editors.
   */
  readonly $schema?: string;
  /**
   * The name of the exercise's folder: two digits for the order, a dash and the subject.
   */
  readonly id: string;
  /**
   * A few words, for lists of exercises.
   */
  readonly title: string;
  /**
   * One sentence about what the student builds.
   */
  readonly summary: string;
  /**
   * The module with the right answers, as a path from the root of the project.
   */
  readonly reference: string;
  /**
   * The work that all calls of a submission may do together, in millions of units of fuel, ≥ 1: three times what the slowest right style uses. `npm run calibrate` says how much that is. Default: 150.
   */
  readonly fuel?: number;
  readonly shows?: Shows;
  /**
   * The ids of the scenarios that the checks use; may be empty.
   *
   * Items: The id of a fixture in the exercise's own scenarios/ or in tests/scenarios/.
   */
  readonly scenarios: readonly string[];
}
