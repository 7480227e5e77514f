import type { Filter, Matrix, Vector } from './types.ts';

// These functions check shapes and settings. They do not check whether points are finite: a diverging descent must be
// able to pass through Infinity and NaN.

type Pair = readonly [number, number];

/** Throws the RangeError of every function in `reference/`: it names the function, the rule and the value. */
function outOfRange(where: string, rule: string, value: unknown): never {
  throw new RangeError(`${where}: ${rule}; got ${String(value)}`);
}

/** @throws RangeError unless value is finite and > 0 */
export function requirePositive(where: string, name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) outOfRange(where, `${name} must be positive and finite`, value);
}

/** @throws RangeError unless 0 ≤ momentumCoeff < 1 */
export function requireMomentumCoeff(where: string, momentumCoeff: number): void {
  if (!(momentumCoeff >= 0 && momentumCoeff < 1)) {
    outOfRange(where, 'momentumCoeff must be in [0, 1)', momentumCoeff);
  }
}

/** @throws RangeError unless value is a whole number ≥ `least` */
export function requireCount(where: string, name: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least)) {
    outOfRange(where, `${name} must be a whole number, at least ${least}`, value);
  }
}

/** @throws RangeError unless vector has shape (length) */
export function requireLength(where: string, name: string, vector: Vector, length: number): void {
  if (vector.length !== length) {
    outOfRange(where, `${name} must have shape (${length})`, `shape (${vector.length})`);
  }
}

/** @throws RangeError unless vector has shape (2) */
export function requirePair(where: string, name: string, vector: Vector): asserts vector is Pair {
  requireLength(where, name, vector, 2);
}

/** @throws RangeError unless matrix has shape (2, 2) and is finite */
export function requireFiniteSquare(
  where: string,
  name: string,
  matrix: Matrix,
): asserts matrix is readonly [Pair, Pair] {
  if (matrix.length !== 2) outOfRange(where, `${name} must have 2 rows`, matrix.length);
  for (const [k, row] of matrix.entries()) {
    requirePair(where, `${name}[${k}]`, row);
    for (const entry of row) if (!Number.isFinite(entry)) outOfRange(where, `${name} must be finite`, entry);
  }
}

/** @throws RangeError unless b and a have shape (2) and a₀ is neither 0 nor NaN */
export function requireFirstOrder(
  where: string,
  filter: Filter,
): asserts filter is { readonly b: Pair; readonly a: Pair } {
  requirePair(where, 'b', filter.b);
  requirePair(where, 'a', filter.a);
  const a0 = filter.a[0];
  if (a0 === 0 || Number.isNaN(a0)) outOfRange(where, 'a[0] must be a number other than 0', a0);
}
