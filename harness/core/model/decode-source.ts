/** Byte order marks of UTF-16. */
const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** 0x80 to 0x9F in windows-1252; some versions of Node decode them as Latin-1. */
const UPPER_CONTROLS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const fromWindows1252 = (byte: number): string => UPPER_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte);

/** Characters that do not occur in text. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/**
 * A comment, or a string, template or regular expression that may contain the start of one. Unterminated ones end with
 * their line or the text, so that nothing is scanned twice. The look-behind follows the slash: tried at each of a
 * million spaces, it would take hours.
 */
const COMMENT_OR_LITERAL =
  /\/\/.*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?|`(?:\\[^]|[^`\\])*`?|\/(?<=(?:^|[(,=:[!&|?{};]|\breturn)\s*\/)(?:\\.|[^/\\\n])+\/?/gm;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Approximate, because nothing is parsed. */
const withoutComments = (text: string): string =>
  text.replaceAll(COMMENT_OR_LITERAL, (part) => (/^\/[/*]/.test(part) ? '' : part));

/** Equal for programs that differ only in comments and layout. */
export const codeOf = (text: string): string =>
  withoutComments(text).replaceAll(/[\s;]/g, '').replaceAll('"', "'");

/** True if only comments have non-ASCII characters: a wrong guess of the encoding then leaves the program as it is. */
const isAsciiOutsideOfComments = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  /^[\0-\x7F]*$/.test(withoutComments(text));

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or else windows-1252.
 * @param mayGuess allows windows-1252, which no mark in a file confirms
 * @returns text without byte order mark; `undefined` for other encodings
 */
export function decodeText(bytes: Uint8Array, mayGuess: (text: string) => boolean): string | undefined {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked !== undefined) return decode(bytes, marked[2]);
  // UTF-16 without a byte order mark is also valid UTF-8.
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const text = Array.from(bytes, fromWindows1252).join('');
  return !CONTROL.test(text) && mayGuess(text) ? text : undefined;
}

/** Decodes a student's file; nothing else may. */
export const decodeSource = (bytes: Uint8Array): string | undefined =>
  decodeText(bytes, isAsciiOutsideOfComments);
