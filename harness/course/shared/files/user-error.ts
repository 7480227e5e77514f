/** Error that the user of a command can fix: the command prints its lines, without a stack trace, and ends. */
export class UserError extends Error {
  override name = 'UserError';
  /** Exit status; 2 means wrong usage. */
  readonly exitStatus: number;
  /** One line for each problem, not sanitized: file names may contain control characters. */
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
