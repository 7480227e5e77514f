/** One thing that is wrong with a file, for the person who wrote it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
  /** RFC 6901, `''` for the whole file; absent where the text is not JSON and so has no places. */
  readonly pointer?: string;
  /** What is there and what was expected. */
  readonly message: string;
  /** A right word that is near to the wrong one. */
  readonly suggestion?: string;
}

/** What is wrong, at a place in the text: a problem before anybody asked for its line. */
export interface Fault extends Pick<Problem, 'pointer' | 'message' | 'suggestion'> {
  /** In UTF-16 units from the text's beginning, ≥ 0. */
  readonly offset: number;
}

/** Control characters would break the line, or the terminal. */
const oneLine = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * A problem as one line of text.
 * @example scenario.json:9:11 /runs/0/kind: "momentm" is not one of gd, momentum; did you mean "momentum"?
 */
export function formatProblem({ file, line, column, pointer, message, suggestion }: Problem): string {
  const where = pointer === undefined ? '' : ` ${pointer || '/'}`;
  const help = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return oneLine(`${file}:${line}:${column}${where}: ${message}${help}`);
}
