/** Characters that a terminal obeys, hides or reorders: controls, formats, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return ESCAPES[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/** A text that a student may have written, on one line: unsafe characters are shown as escapes. */
export const harmlessLine = (text: string): string => text.replaceAll(UNSAFE, escape);

/** The same, but line breaks are kept. */
export const harmless = (text: string): string => text.split('\n').map(harmlessLine).join('\n');
