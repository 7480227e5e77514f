export class BrokenExercise extends Error {
  override name = 'BrokenExercise';

  /** @param problems for the author; not empty, one line each, naming the file */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
