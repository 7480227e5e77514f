// Generated from schemas/corpus.schema.json by npm run generate: change the schema instead.

/**
 * The labels of a corpus: solutions whose verdict is known, by which npm run measure judges the grader. The file labels.json in the folder of the corpus.
 */
export interface CorpusDescription {
  /**
   * The path of this schema, relative to the file, for editors.
   */
  readonly $schema?: string;
  /**
   * Whose solutions these are and how they were found, in a few words.
   */
  readonly title: string;
  /**
   * The hash of the corpus as npm run measure prints it. With it the command refuses a corpus that has changed.
   */
  readonly frozen?: string;
  /**
   * One label for each solution, by its path in the folder of the corpus: the exercise's id, and a file.
   */
  readonly solutions: {
    readonly [k: string]: SolutionLabel;
  };
}
/**
 * What is known about a solution.
 */
export interface SolutionLabel {
  /**
   * right: it must earn full marks; wrong: it must lose points.
   */
  readonly verdict: 'right' | 'wrong';
  /**
   * What is wrong, or in which style it is right.
   */
  readonly why: string;
  /**
   * An expression with the solution's functions that has another value than with those of the reference, such as loss([1, 2]). The function that it names last says what shape the value has. Each wrong solution needs one.
   */
  readonly witness?: string;
  /**
   * The least and the most points that are in proportion to the mistake.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly points?: readonly [number, number];
  /**
   * The misconception that should be named, by its id; none: no known one should be. Absent where both are fair.
   */
  readonly mistake?: string;
}
