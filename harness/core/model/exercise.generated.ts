// Generated from schemas/exercise.schema.json by npm run generate: change the schema instead.

/**
 * What the grader must know of an exercise besides its checks.
 */
export interface ExerciseDescription {
  /**
   * Where this schema is, for editors: a path relative to the description.
   */
  readonly $schema?: string;
  /**
   * The name of the exercise's folder: two digits that order the exercises, and its subject.
   */
  readonly id: string;
  /**
   * A few words for a list.
   */
  readonly title: string;
  /**
   * What the student builds, in one sentence.
   */
  readonly summary: string;
  /**
   * The module of the right answers, a path from the project's root.
   */
  readonly reference: string;
  /**
   * The scenarios that the checks use, by id; may be empty.
   *
   * Items: The id of a fixture in tests/scenarios/.
   */
  readonly scenarios: readonly string[];
}
