/** Code of the course that solutions are compared with: the starter, or an answer (the reference or a variant). */
export interface CourseCode {
  /** The exercise's id. */
  readonly exercise: string;
  /** The name of an answer, by path from the project's folder. The starter has none. */
  readonly answer?: string;
  /** Texts by file name. */
  readonly files: Readonly<Record<string, string>>;
}
