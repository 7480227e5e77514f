import type { Json } from './json.ts';
import type { Shape } from './shape.ts';

/** Compared value, the subject of a sentence. */
export type ComparedSubject = (
  | { readonly of: string }
  | { readonly entryOf: string }
  /** Values that one function returned, or, without a name, several. */
  | { readonly answerOf: string | undefined }
) & {
  /** Input from which a displacement is measured. */
  readonly from?: string;
};

/** Form of a number x among the arguments, in a factor or a term. */
export type Form = 'x' | '1 − x' | 'x²' | 'x − 1';

/** Relation of wrong answers to the right ones. */
export type Pattern =
  | { readonly id: 'nan'; readonly isPart: boolean }
  /** Words with the right ones that they replace. */
  | { readonly id: 'words'; readonly words: readonly (readonly [word: string, right: readonly string[]])[] }
  | { readonly id: 'constant'; readonly value: Json }
  | { readonly id: 'lost-sign' }
  | { readonly id: 'opposite-sign' }
  | { readonly id: 'equal'; readonly parts: 'rows' | 'points' | 'entries' }
  /** Rounded by `simplified`. */
  | { readonly id: 'factor'; readonly times: number }
  /** Factor that the answer has once too often, or lacks. */
  | { readonly id: 'argument-factor'; readonly of: string; readonly form: Form; readonly isLacking: boolean }
  | { readonly id: 'offset'; readonly by: number }
  | { readonly id: 'argument'; readonly of: string }
  | { readonly id: 'term'; readonly of: string; readonly form: Form; readonly times: number }
  | { readonly id: 'digits'; readonly digits: number };

/** Argument, `stepSize` or `filter.a[0]`, or a quantity derived from one. */
export interface QuantityName {
  readonly name: string;
  /** Its fields, outermost first; absent if not derived. */
  readonly derived?: readonly string[];
}

export type Condition = { readonly of: QuantityName } & (
  | { readonly id: 'number'; readonly is: 'negative' | 'positive' | 'a whole number'; readonly not: boolean }
  | ({ readonly id: 'size'; readonly isAbsolute: boolean } & Size)
  | ({ readonly id: 'length' } & Size)
  | { readonly id: 'entries'; readonly has: 'zero' | 'negative' | 'equal'; readonly not: boolean }
);

/** Each word, truth value and missing value is a kind of its own. */
export type ValueKind = 'number' | 'list' | 'object' | { readonly word: string };

export type Mismatched =
  | { readonly id: 'kind'; readonly wanted: ValueKind; readonly found: ValueKind }
  | { readonly id: 'size'; readonly wanted: number; readonly found: number; readonly isNumeric: boolean }
  | { readonly id: 'field'; readonly name: string };

/** Compares with a number, or a string for one that JSON lacks. */
export interface Size {
  readonly is: '=' | '≠' | '>' | '≤';
  readonly value: Json;
}

/** Part of a value with another shape than expected. */
export interface Misfit {
  /** Path to the part, outermost last. */
  readonly path: readonly (string | { readonly called: 'element' | 'row'; readonly index: number })[];
  readonly found: string;
  /** Absent if `found` already says it. */
  readonly wanted?: Shape | undefined;
}
