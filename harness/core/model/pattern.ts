import type { Json } from './json.ts';
import type { Shape } from './shape.ts';

/** Value that was compared, the subject of its sentence. */
export type Subject = (
  | { readonly of: string }
  /** Entry of a list, where several entries were compared. */
  | { readonly entryOf: string }
  /** Several values returned by one function; without a name, by several functions. */
  | { readonly answerOf: string | undefined }
) & {
  /** Input from which the value is measured as a displacement. */
  readonly from?: string;
};

/** How a number x among the arguments enters a factor or a term. */
export type Form = 'x' | '1 − x' | 'x²' | 'x − 1';

/** How wrong answers relate to the right ones. */
export type Relation =
  | { readonly id: 'nan'; readonly isPart: boolean }
  /** Wrong words, each with the right words that it replaces. */
  | { readonly id: 'words'; readonly words: readonly (readonly [word: string, right: readonly string[]])[] }
  | { readonly id: 'constant'; readonly value: Json }
  | { readonly id: 'lost-sign' }
  | { readonly id: 'opposite-sign' }
  | { readonly id: 'equal'; readonly parts: 'rows' | 'points' | 'entries' }
  /** Rounded by `simplified`. */
  | { readonly id: 'factor'; readonly times: number }
  /** Factor made of an argument that the answer has once too often, or lacks. */
  | { readonly id: 'argument-factor'; readonly of: string; readonly form: Form; readonly isLacking: boolean }
  | { readonly id: 'offset'; readonly by: number }
  | { readonly id: 'argument'; readonly of: string }
  /** Added term made of an argument. */
  | { readonly id: 'term'; readonly of: string; readonly form: Form; readonly times: number }
  /** Limit that right answers exceed. */
  | { readonly id: 'bounded'; readonly limit: number; readonly side: 'below' | 'above' }
  | { readonly id: 'digits'; readonly digits: number };

/**
 * Number among the arguments of a call, `stepSize` or `filter.a[0]`, or a quantity that an exercise derives from one.
 */
export interface QuantityName {
  readonly name: string;
  /** Fields of the derived quantity, outermost first; absent if not derived. */
  readonly derived?: readonly string[];
}

/** Condition that holds for the arguments of some calls. */
export type Condition = { readonly of: QuantityName } & (
  | { readonly id: 'number'; readonly is: 'negative' | 'positive' | 'a whole number'; readonly not: boolean }
  | ({ readonly id: 'size'; readonly isAbsolute: boolean } & Size)
  | ({ readonly id: 'length' } & Size)
  | { readonly id: 'entries'; readonly has: 'zero' | 'negative' | 'equal'; readonly not: boolean }
);

/** Kind of a value; each word, truth value and missing value is a kind of its own. */
export type ValueKind = 'number' | 'list' | 'object' | { readonly word: string };

/** Structural difference from the right value. */
export type Mismatched =
  | { readonly id: 'kind'; readonly wanted: ValueKind; readonly found: ValueKind }
  | { readonly id: 'size'; readonly wanted: number; readonly found: number; readonly isNumeric: boolean }
  | { readonly id: 'field'; readonly name: string };

/** Comparison with a number; numbers without JSON are strings. */
export interface Size {
  readonly is: '=' | '≠' | '>' | '≤';
  readonly value: Json;
}

/** Part of a value that does not have the expected shape. */
export interface Misfit {
  /** Fields and list indices that lead to the part, outermost last. */
  readonly path: readonly (string | { readonly called: 'element' | 'row'; readonly index: number })[];
  /** Description of the part: `the string "3"`. */
  readonly found: string;
  /** Absent if `found` already says it. */
  readonly wanted?: Shape | undefined;
}
