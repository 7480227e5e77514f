/** The marks at the beginning of a text in UTF-16. */
const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** What windows-1252 means by 0x80 to 0x9F. Some versions of Node decode them as Latin-1, so we do it ourselves. */
const UPPER_CONTROLS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const fromWindows1252 = (byte: number): string => UPPER_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte);

/** What no text contains. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/**
 * A comment, or what may look as if it contained one: a string, a template, a regular expression. What has no end ends
 * with its line or with the text, so that nothing is read twice. What is before a regular expression is looked at only where
 * there is a slash: from each of a million spaces it would take hours.
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

/** A program without its comments, as far as it can be told without parsing it. */
const withoutComments = (text: string): string =>
  text.replaceAll(COMMENT_OR_LITERAL, (part) => (/^\/[/*]/.test(part) ? '' : part));

/** The same text for programs that differ only in comments and layout. */
export const codeOf = (text: string): string =>
  withoutComments(text).replaceAll(/[\s;]/g, '').replaceAll('"', "'");

/** Whether all that is not ASCII is in comments, so that a wrong guess of the encoding changes nothing that runs. */
const isAsciiOutsideOfComments = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  /^[\0-\x7F]*$/.test(withoutComments(text));

/**
 * Decodes UTF-8, UTF-16 that begins with its mark, or else windows-1252.
 * @param mayGuess whether what is not UTF-8 may be windows-1252, which nothing in a file says
 * @returns the text without a byte order mark; `undefined` if it is in another encoding
 */
export function decodeText(bytes: Uint8Array, mayGuess: (text: string) => boolean): string | undefined {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked !== undefined) return decode(bytes, marked[2]);
  // UTF-16 without its mark, which is valid UTF-8, too.
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const text = Array.from(bytes, fromWindows1252).join('');
  return !CONTROL.test(text) && mayGuess(text) ? text : undefined;
}

/** The text of a student's file. Everything that reads such files decodes them here. */
export const decodeSource = (bytes: Uint8Array): string | undefined =>
  decodeText(bytes, isAsciiOutsideOfComments);
