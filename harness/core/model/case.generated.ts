// Generated from schemas/case.schema.json by npm run generate: change the schema instead.

/**
 * A scenario of any subject, in the scenarios/ folder of its exercise: what is given, and what is expected.
 */
export interface CaseDescription {
  /**
   * The path of this schema, relative to the scenario, for editors.
   */
  readonly $schema?: string;
  /**
   * The name of the file without .json.
   */
  readonly id: string;
  /**
   * What is special about it, in a few words.
   */
  readonly title: string;
  /**
   * Where the expected values come from.
   */
  readonly source?: string;
  /**
   * The inputs, by name; any JSON. The student reads them where the check fails.
   */
  readonly given: {
    readonly [k: string]: unknown;
  };
  /**
   * The right answers, by name; any JSON.
   */
  readonly expected: {
    readonly [k: string]: unknown;
  };
}
