/** An error that the caller of a command can fix: the command prints its lines, without a stack trace, and ends. */
export class UserError extends Error {
  override name = 'UserError';
  /** Exit status of the command: 2 means that the call was wrong. */
  readonly exitStatus: number = 2;
  /** One line for each problem, not yet safe for a terminal: names of files may contain anything. */
  readonly lines: readonly string[];

  constructor(message: string | readonly string[], options?: ErrorOptions) {
    const lines = [message].flat();
    super(lines.join('\n'), options);
    this.lines = lines;
  }
}
