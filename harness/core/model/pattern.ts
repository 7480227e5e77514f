import type { Json } from './json.ts';
import type { Shape } from './shape.ts';

/** What an answer is compared as, and the subject of its sentence. */
export type Subject = (
  | { readonly of: string }
  /** An entry of a list, where several were compared. */
  | { readonly entryOf: string }
  /** Different values, all of which one function returned; without its name, of several functions. */
  | { readonly answerOf: string | undefined }
) & {
  /** The input from which it is a movement. */
  readonly from?: string;
};

/** A form in which a number x among the arguments is a factor or a term. */
export type Form = 'x' | '1 − x' | 'x²' | 'x − 1';

/** How wrong answers are related to the right ones. */
export type Pattern =
  | { readonly id: 'nan'; readonly isPart: boolean }
  /** Words, each with those in whose place it is. */
  | { readonly id: 'words'; readonly words: readonly (readonly [word: string, right: readonly string[]])[] }
  | { readonly id: 'constant'; readonly value: Json }
  | { readonly id: 'lost-sign' }
  | { readonly id: 'opposite-sign' }
  | { readonly id: 'equal'; readonly parts: 'rows' | 'points' | 'entries' }
  /** A factor; see `simplified`. */
  | { readonly id: 'factor'; readonly times: number }
  /** A factor made of an argument, which an answer has once too often, or lacks. */
  | { readonly id: 'argument-factor'; readonly of: string; readonly form: Form; readonly isLacking: boolean }
  | { readonly id: 'offset'; readonly by: number }
  | { readonly id: 'argument'; readonly of: string }
  /** A term made of an argument, which was added. */
  | { readonly id: 'term'; readonly of: string; readonly form: Form; readonly times: number }
  /** A limit that right answers pass. */
  | { readonly id: 'bounded'; readonly limit: number; readonly side: 'below' | 'above' }
  | { readonly id: 'digits'; readonly digits: number };

/** A number among the arguments of a call: `stepSize`, `filter.a[0]`; or what an exercise derives from one. */
export interface QuantityName {
  readonly name: string;
  /** The fields of what is derived, outermost first; absent from what is not derived. */
  readonly derived?: readonly string[];
}

/** What is true of the arguments of some calls. */
export type Condition = { readonly of: QuantityName } & (
  | { readonly id: 'number'; readonly is: 'negative' | 'positive' | 'a whole number'; readonly not: boolean }
  | ({ readonly id: 'size'; readonly isAbsolute: boolean } & Size)
  | ({ readonly id: 'length' } & Size)
  | { readonly id: 'entries'; readonly has: 'zero' | 'negative' | 'equal'; readonly not: boolean }
);

/** Of what kind a value is; a word, a truth value and what is missing are each a kind. */
export type ValueKind = 'number' | 'list' | 'object' | { readonly word: string };

/** How a value is built otherwise than the right one. */
export type Mismatched =
  | { readonly id: 'kind'; readonly wanted: ValueKind; readonly found: ValueKind }
  | { readonly id: 'size'; readonly wanted: number; readonly found: number; readonly isNumeric: boolean }
  | { readonly id: 'field'; readonly name: string };

/** A comparison with a number, which is a string if JSON lacks it. */
export interface Size {
  readonly is: '=' | '≠' | '>' | '≤';
  readonly value: Json;
}

/** A part of a value that has not the shape that is wanted. */
export interface Misfit {
  /** The way to it, outermost last: fields, and places in lists. */
  readonly path: readonly (string | { readonly called: 'element' | 'row'; readonly index: number })[];
  /** A description of it: `the string "3"`. */
  readonly found: string;
  /** Absent if the description says that, too. */
  readonly wanted?: Shape | undefined;
}
