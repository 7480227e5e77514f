export interface FileProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as in editors. */
  readonly column: number;
  /** JSON pointer (RFC 6901), `''` for the whole file; absent if the text is not valid JSON. */
  readonly pointer?: string;
  readonly message: string;
  /** Allowed word that was probably meant. */
  readonly suggestion?: string;
}

export interface Fault extends Pick<FileProblem, 'pointer' | 'message' | 'suggestion'> {
  /** In UTF-16 units. */
  readonly offset: number;
}

export type PlacedFault = Omit<Fault, 'offset'> & { readonly pointer: string };

/** Control characters could break the line or control the terminal. */
const oneLine = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * One line without control characters.
 * @example scenario.json:9:11 /runs/0/kind: "momentm" is not one of gd, momentum; did you mean "momentum"?
 */
export function formatProblem({ file, line, column, pointer, message, suggestion }: FileProblem): string {
  const where = pointer === undefined ? '' : ` ${pointer || '/'}`;
  const help = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return oneLine(`${file}:${line}:${column}${where}: ${message}${help}`);
}
