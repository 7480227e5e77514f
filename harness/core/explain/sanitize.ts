/** Characters that a terminal interprets, hides or reorders. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return ESCAPES[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/**
 * Makes untrusted text safe to print on one line: unsafe characters become visible escapes.
 * @example sanitizeLine('a\nb\u001B[2J') // 'a\\nb\\u001b[2J'
 */
export const sanitizeLine = (text: string): string => text.replaceAll(UNSAFE, escape);

/** Like `sanitizeLine`, but keeps the line breaks `\n`. */
export const sanitize = (text: string): string => text.split('\n').map(sanitizeLine).join('\n');
