/** An error that the caller of a command can fix: the command prints its lines, without a stack trace, and ends. */
export class UserError extends Error {
  override name = 'UserError';
  /** Exit status of the command: 2 means that the call was wrong. */
  readonly exitStatus: number;
  /** One line for each problem, not yet safe for a terminal: names of files may contain anything. */
  readonly lines: readonly string[];

  constructor(
    message: string | readonly string[],
    { exitStatus = 2, ...options }: ErrorOptions & { readonly exitStatus?: number } = {},
  ) {
    const lines = [message].flat();
    super(lines.join('\n'), options);
    this.lines = lines;
    this.exitStatus = exitStatus;
  }
}
