/** Error that users can fix: commands print its lines, without a stack trace, and end. */
export class UserError extends Error {
  override name = 'UserError';
  /** 2 means wrong usage. */
  readonly exitStatus: number;
  /** One for each problem, not sanitized: file names may contain control characters. */
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
