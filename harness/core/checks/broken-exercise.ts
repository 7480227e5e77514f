/** A file of an exercise is missing or wrong. Addressed to the author, all problems at once. */
export class BrokenExercise extends Error {
  override name = 'BrokenExercise';

  /** @param problems one line each, naming the file */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
