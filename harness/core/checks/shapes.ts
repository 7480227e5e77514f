import type { FunctionSignature, Shape } from '../model/shape.ts';

// The shapes of what an exercise's functions return. Authors use them in `exports`.

declare const RETURNED: unique symbol;

/** A shape, and for the type checker what a check gets when an answer has it. */
export type ShapeOf<T> = Shape & { readonly [RETURNED]?: T };

/** A list of N values; of any number of values where N is not known. */
type ListOf<T, N extends number, Found extends T[] = []> = number extends N
  ? T[]
  : Found['length'] extends N
    ? Found
    : ListOf<T, N, [...Found, T]>;

/** A number, compared within a tolerance. */
export const number: ShapeOf<number> = { kind: 'number' };
/** A number without a fraction, compared exactly: a count, an index. −0 counts as 0. */
export const wholeNumber: ShapeOf<number> = { kind: 'wholeNumber' };
/** A string of at most 10,000 characters. */
export const text: ShapeOf<string> = { kind: 'text' };
/** `true` or `false`. */
export const boolean: ShapeOf<boolean> = { kind: 'boolean' };
/** A vector of any length. */
export const vector: ShapeOf<number[]> = { kind: 'vector' };
/** A list of rows, each a vector of any length. */
export const matrix: ShapeOf<number[][]> = { kind: 'matrix' };
/** A complex number { re, im }. */
export const complex: ShapeOf<{ re: number; im: number }> = {
  kind: 'record',
  fields: { re: number, im: number },
};
/** One of these strings. */
export const oneOf = <const T extends string>(...values: T[]): ShapeOf<T> => ({ kind: 'oneOf', values });
/** A list of values of one shape. @param length whole, ≥ 0; any length if it is left out */
export const list = <T, const N extends number = number>(of: ShapeOf<T>, length?: N): ShapeOf<ListOf<T, N>> =>
  length === undefined ? { kind: 'list', of } : { kind: 'list', of, length };
/** An object with at least these fields. */
export const record = <T extends Record<string, unknown>>(fields: {
  readonly [K in keyof T]: ShapeOf<T[K]>;
}): ShapeOf<T> => ({ kind: 'record', fields });

/** The signature of a function of this type. */
export type SignatureOf<F> = F extends (...args: infer A) => infer R
  ? FunctionSignature & {
      readonly parameters: { readonly [I in keyof A]: string };
      readonly returns: ShapeOf<R>;
    }
  : never;

/**
 * An exported function.
 * @param parameters their names, in order, for messages such as "mean changed its argument signal"
 * @param returns the shape of the value that it returns
 * @example fn(['signal'], number) // { parameters: ['signal'], returns: { kind: 'number' } }
 */
export const fn = <const P extends readonly string[], T>(parameters: P, returns: ShapeOf<T>) => ({
  parameters,
  returns,
});
