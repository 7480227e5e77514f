/** One problem of a file, for its author. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
  /** A JSON pointer (RFC 6901), `''` for the whole file; absent if the text is not valid JSON. */
  readonly pointer?: string;
  /** What is in the file and what was expected. */
  readonly message: string;
  /** The allowed word that was probably meant. */
  readonly suggestion?: string;
}

/** A problem whose line and column have not been determined yet. */
export interface Fault extends Pick<Problem, 'pointer' | 'message' | 'suggestion'> {
  /** In UTF-16 units from the beginning of the text, ≥ 0. */
  readonly offset: number;
}

/** What is wrong with a part of a value, and its place in it. */
export type PlacedFault = Omit<Fault, 'offset'> & { readonly pointer: string };

/** Escapes control characters, which could break the line or control the terminal. */
const oneLine = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Formats a problem as one line without control characters.
 * @example scenario.json:9:11 /runs/0/kind: "momentm" is not one of gd, momentum; did you mean "momentum"?
 */
export function formatProblem({ file, line, column, pointer, message, suggestion }: Problem): string {
  const where = pointer === undefined ? '' : ` ${pointer || '/'}`;
  const help = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return oneLine(`${file}:${line}:${column}${where}: ${message}${help}`);
}
