import type { FunctionSignature, Shape } from '../model/shape.ts';

/** The shapes that an exercise's functions answer with: what authors write in `exports`. */
export const number: Shape = { kind: 'number' };
export const vector: Shape = { kind: 'vector' };
export const matrix: Shape = { kind: 'matrix' };
export const complex: Shape = { kind: 'record', fields: { re: number, im: number } };
export const oneOf = (...values: string[]): Shape => ({ kind: 'oneOf', values });
export const list = (of: Shape, length?: number): Shape =>
  length === undefined ? { kind: 'list', of } : { kind: 'list', of, length };
export const record = (fields: Record<string, Shape>): Shape => ({ kind: 'record', fields });

/**
 * An exported function.
 * @param parameters their names, in order, for messages such as "gradient changed its argument beta"
 * @param returns the shape of its answer
 */
export const fn = (parameters: readonly string[], returns: Shape): FunctionSignature => ({
  parameters,
  returns,
});
