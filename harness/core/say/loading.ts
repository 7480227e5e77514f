import { grouped } from './limits.ts';
import { ALONE_RETURN } from './shape.ts';

export type InvalidSyntax =
  | { readonly id: 'parser'; readonly text: string }
  | { readonly id: 'open-brace'; readonly line: number }
  | {
      readonly id: 'open-list';
      readonly bracket: string;
      readonly closing: string;
      readonly line: number;
    }
  | { readonly id: 'character'; readonly character: string; readonly isQuote: boolean }
  | { readonly id: 'broken-return'; readonly line: number };

const openIn = (bracket: string, line: number): string => `the '${bracket}' in line ${line} is still open`;

/** Invalid syntax, in the parser's words or in clearer ones. */
function syntaxText(is: InvalidSyntax): string {
  switch (is.id) {
    case 'parser':
      return is.text;
    case 'open-brace':
      return `'}' expected: ${openIn('{', is.line)}`;
    case 'open-list':
      return `',' or '${is.closing}' expected: ${openIn(is.bracket, is.line)}`;
    case 'character':
      return `${is.character} is not a character of the language${is.isQuote ? `: write ' or "` : ''}`;
    case 'broken-return':
      return `${ALONE_RETURN} line ${is.line}`;
  }
}

export interface InFile {
  readonly file: string;
}

/** Reasons why a solution does not load. */
export const LOADING = {
  'no-file': ({ file }: InFile) => `there is no file ${file}`,
  /** `isAlone`: it is the first file that was read. */
  'too-long': ({
    file,
    isAlone,
    kibibytes,
    most,
  }: InFile & { isAlone: boolean; kibibytes: number; most: number }) =>
    `${file} ${isAlone ? 'is' : 'and the files read before it are'} ${kibibytes} KiB long; more than ${most} KiB are not graded`,
  'too-much-syntax': ({ file }: InFile) =>
    `${file} takes TypeScript too much work: split what it can read in several ways (a<b<c<…, a ? (b) : c => …) into smaller pieces, and use fewer decorators, accessors and enums`,
  'too-deep': ({ file }: InFile) => `${file} is nested too deeply to be read`,
  'parser-failed': ({ file }: InFile) =>
    `TypeScript itself fails at ${file}: write it with less unusual syntax`,
  'long-number': ({ digits }: { digits: number }) =>
    `there is a binary or octal number with more than ${grouped(digits)} digits`,
  modifiers: ({ most, last }: { most: number; last: string }) =>
    `there are more than ${most} keywords such as \`${last}\` in a row`,
  'top-level-await': () => 'top-level `await` is not supported here: remove it, and whatever is asynchronous',
  markdown: () => 'this is Markdown: remove the lines that begin with ```, and everything that is not code',
  'invalid-typescript': ({ is }: { is: InvalidSyntax }) => `this is not valid TypeScript: ${syntaxText(is)}`,
  'declared-twice': () => 'this is not valid: a name is declared twice: rename or remove one',
  'invalid-code': ({ text }: { text: string }) => `this is not valid: ${text}`,
  'foreign-import': ({ specifier }: { specifier: string }) =>
    `'${specifier}' cannot be imported: only other files of this exercise's folder (as './name.ts') and types can`,
  /** `near`: a file whose name differs only in case. */
  'no-such-import': ({ specifier, near }: { specifier: string; near?: string | undefined }) =>
    `'${specifier}' cannot be imported: there is no such file in this exercise's folder${near === undefined ? '' : `; did you mean './${near}'?`}`,
  'threw-while-loading': ({ file, error }: InFile & { error: string }) =>
    `${file} threw ${error}, before any of its functions was called`,
};
