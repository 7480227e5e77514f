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

/** A text without a byte order mark. */
interface Decoded {
  readonly text: string;
  /** Nothing but what is usual says that it is in windows-1252. */
  readonly isGuessed: boolean;
}

/**
 * Decodes UTF-8, UTF-16 that begins with its mark, or else windows-1252.
 * @returns `undefined` if it is text in none of them
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  // UTF-16 without its mark, which is valid UTF-8, too.
  if (marked === undefined && (bytes[0] === 0 || bytes[1] === 0)) return undefined;
  const sure = decode(bytes, marked?.[2] ?? 'utf-8');
  if (sure !== undefined || marked !== undefined)
    return sure === undefined ? sure : { text: sure, isGuessed: false };
  const text = Array.from(bytes, fromWindows1252).join('');
  return CONTROL.test(text) ? undefined : { text, isGuessed: true };
}

/**
 * The text of a student's file, which may be in windows-1252 if only comments need it. Everything that reads such files
 * decodes them here.
 * @returns the text without a byte order mark; `undefined` if it is in another encoding
 */
export function decodeSource(bytes: Uint8Array): string | undefined {
  const { text, isGuessed } = decodeText(bytes) ?? { isGuessed: false };
  return text === undefined || (isGuessed && !isAsciiOutsideOfComments(text)) ? undefined : text;
}
