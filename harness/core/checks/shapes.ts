import type { FunctionSignature, Shape } from '../model/shape.ts';

// The shapes of what an exercise's functions return. Authors use them in `exports`.

/** A number. */
export const number: Shape = { kind: 'number' };
/** A vector of any length. */
export const vector: Shape = { kind: 'vector' };
/** A list of rows, each a vector of any length. */
export const matrix: Shape = { kind: 'matrix' };
/** A complex number { re, im }. */
export const complex: Shape = { kind: 'record', fields: { re: number, im: number } };
/** One of these strings. */
export const oneOf = (...values: string[]): Shape => ({ kind: 'oneOf', values });
/** A list of values of one shape. @param length whole, ≥ 0; any length if it is left out */
export const list = (of: Shape, length?: number): Shape =>
  length === undefined ? { kind: 'list', of } : { kind: 'list', of, length };
/** An object with at least these fields. */
export const record = (fields: Record<string, Shape>): Shape => ({ kind: 'record', fields });

/**
 * An exported function.
 * @param parameters their names, in order, for messages such as "gradient changed its argument beta"
 * @param returns the shape of the value that it returns
 */
export const fn = (parameters: readonly string[], returns: Shape): FunctionSignature => ({
  parameters,
  returns,
});
