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

/** One type for each id. */
type Each<Id extends string, Data = unknown> = Id extends unknown ? { readonly id: Id } & Data : never;

export type LoadProblem =
  | Each<'no-file' | 'too-much-syntax' | 'too-deep' | 'parser-failed', { readonly file: string }>
  | {
      readonly id: 'too-long';
      readonly file: string;
      /** True for the first file that was read. */
      readonly isAlone: boolean;
      readonly kibibytes: number;
      readonly most: number;
    }
  | { readonly id: 'long-number'; readonly digits: number }
  | { readonly id: 'modifiers'; readonly most: number; readonly last: string }
  | Each<'top-level-await' | 'markdown' | 'declared-twice'>
  | { readonly id: 'invalid-typescript'; readonly is: InvalidSyntax }
  | { readonly id: 'invalid-code'; readonly text: string }
  | { readonly id: 'foreign-import'; readonly specifier: string }
  | {
      readonly id: 'no-such-import';
      readonly specifier: string;
      /** File whose name differs only in case. */
      readonly near?: string | undefined;
    }
  | { readonly id: 'threw-while-loading'; readonly file: string; readonly error: string };
