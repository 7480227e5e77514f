/** A file of an exercise is missing or invalid. The message, for the author, lists every problem. */
export class BrokenExercise extends Error {
  override name = 'BrokenExercise';

  /** @param problems not empty; one line each, naming the file */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
