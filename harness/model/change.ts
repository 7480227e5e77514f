/** A grade that is another one than in the run before: of a whole exercise, or of one of its checks. */
export interface Change {
  readonly submission: string;
  readonly exercise: string;
  readonly check?: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
}
