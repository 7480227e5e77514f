/** A file of an exercise is missing or invalid. The message is for the author and lists every problem. */
export class BrokenExercise extends Error {
  override name = 'BrokenExercise';

  /** @param problems one line each, naming the file; not empty */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
