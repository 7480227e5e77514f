// Generated from schemas/questions.schema.json by npm run generate: change the schema instead.

/**
 * Questions about the students' own passing code, with their answers: for staff. Sorted and without times, so that the same input gives the same bytes.
 */
export interface Questions {
  /**
   * The seed of the run, from which questions follow with the submission's id and the exercise; whole.
   */
  readonly seed: number;
  /**
   * All submissions of the run, sorted by id.
   */
  readonly submissions: readonly AskedSubmission[];
}
export interface AskedSubmission {
  /**
   * The name of the submission's folder.
   */
  readonly id: string;
  /**
   * In the order of the run.
   */
  readonly exercises: readonly QuestionSheet[];
}
/**
 * The questions about one solution.
 */
export interface QuestionSheet {
  /**
   * The exercise.
   */
  readonly id: string;
  /**
   * The numbers of the lines of solution.ts that the questions need, in order.
   */
  readonly lines: readonly number[];
  /**
   * None without a function that passes its checks, or where no answer is certain.
   */
  readonly questions: readonly SpokenQuestion[];
}
export interface SpokenQuestion {
  /**
   * value: what a call returns; count: how often something runs; trace: which values it has; change: which changed line makes a call return a value.
   */
  readonly kind: 'value' | 'count' | 'trace' | 'change';
  /**
   * The function that is called.
   */
  readonly function: string;
  /**
   * JavaScript: a line for each constant, then the expression.
   */
  readonly call: string;
  /**
   * The question in English; source is between backquotes.
   */
  readonly text: string;
  /**
   * Three or four, of which one is true.
   */
  readonly options: readonly SpokenOption[];
  /**
   * The index of the true option, from 0 on.
   */
  readonly answer: number;
  /**
   * Result of running the solution: the whole answer, the count or the values.
   */
  readonly proof: unknown;
}
export interface SpokenOption {
  /**
   * A value, whose numbers are rounded to 4 digits, or a changed line of the source.
   */
  readonly text: string;
  /**
   * Reason why the option is wrong, in English. Absent for the true option, and for wrong ones with no known origin.
   */
  readonly reason?: string;
}
