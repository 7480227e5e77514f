import type { DomainOf } from '../inputs/index.ts';
import type { Field, FunctionSignature, Shape } from '../model/shape.ts';

// Shapes of answers, for `exports`.

declare const RETURNED: unique symbol;

export type ShapeOf<T> = Shape & { readonly [RETURNED]?: T };

type Returned<S> = S extends ShapeOf<infer T> ? T : never;

type Optional = { readonly isOptional: true };
type PartsOf<F> = { -readonly [K in keyof F as F[K] extends Optional ? never : K]: Returned<F[K]> } & {
  -readonly [K in keyof F as F[K] extends Optional ? K : never]?: Returned<F[K]>;
};
type RecordOf<F> = { [K in keyof PartsOf<F>]: PartsOf<F>[K] };

type ListOf<T, N extends number, Found extends T[] = []> = number extends N
  ? T[]
  : Found['length'] extends N
    ? Found
    : ListOf<T, N, [...Found, T]>;

/** Compared within a tolerance. */
export const number: ShapeOf<number> = { kind: 'number' };
/** Compared exactly: a count, an index. −0 counts as 0. */
export const wholeNumber: ShapeOf<number> = { kind: 'wholeNumber' };
/** At most 10,000 characters. */
export const text: ShapeOf<string> = { kind: 'text' };
export const boolean: ShapeOf<boolean> = { kind: 'boolean' };
export const vector: ShapeOf<number[]> = { kind: 'vector' };
export const matrix: ShapeOf<number[][]> = { kind: 'matrix' };
export const complex: ShapeOf<{ re: number; im: number }> = {
  kind: 'record',
  fields: { re: number, im: number },
};
/** One of these strings; as a domain, coverage requires each. */
export const oneOf = <const T extends string>(
  ...values: T[]
): Extract<Shape, { kind: 'oneOf' }> & ShapeOf<T> & DomainOf<T> => ({ kind: 'oneOf', values });
/** Values of one shape. @param length whole, ≥ 0; default: any */
export function list<T, const N extends number = number>(of: ShapeOf<T>, length?: N): ShapeOf<ListOf<T, N>>;
/** A shape for each place. @example list([text, wholeNumber]).length // 2 */
export function list<const P extends readonly Shape[]>(
  of: P,
): ShapeOf<{ -readonly [K in keyof P]: Returned<P[K]> }>;
export function list(of: Shape | readonly Shape[], length?: number): ShapeOf<never> {
  if (!('kind' in of)) return { kind: 'list', of, length: of.length };
  return length === undefined ? { kind: 'list', of } : { kind: 'list', of, length };
}
/** Further fields are ignored; `optional` ones may be missing. */
export const record = <const F extends Readonly<Record<string, Field>>>(fields: F): ShapeOf<RecordOf<F>> => ({
  kind: 'record',
  fields,
});
/** May be undefined or missing. @example record({ x: number, message: optional(text) }) */
export const optional = <T>(of: ShapeOf<T>): ShapeOf<T> & { readonly isOptional: true } => ({
  ...of,
  isOptional: true,
});
/** The first shape that matches counts. @example either(number, text) */
export const either = <const P extends readonly Shape[]>(...of: P): ShapeOf<Returned<P[number]>> => ({
  kind: 'union',
  of,
});

type ParameterNames<A extends readonly unknown[]> = { readonly [I in keyof A]: string };

/** Signature with the parameters of both functions for `f(a)(b)`. */
export type SignatureOf<F> = F extends (...args: infer A) => infer R
  ? [R] extends [(...args: infer B) => infer T]
    ? FunctionSignature & {
        readonly parameters: readonly [...ParameterNames<A>, ...ParameterNames<B>];
        readonly ownParameters: number;
        readonly returns: ShapeOf<T>;
      }
    : FunctionSignature & { readonly parameters: ParameterNames<A>; readonly returns: ShapeOf<R> }
  : never;

interface ReturnedFunction<P extends readonly string[], T> {
  readonly kind: 'function';
  readonly parameters: P;
  readonly returns: ShapeOf<T>;
}

/**
 * An answer that is a function: `solution.derivative(f)(3)`.
 * @param parameters names and shapes in order; names differ from the exported function's
 * @param returns not a function
 * @example fn(['f'], returnsFunction([['x', number]], number)).parameters // ['f', 'x']
 */
export const returnsFunction = <const P extends readonly (readonly [string, ShapeOf<unknown>])[], T>(
  parameters: P,
  returns: ShapeOf<T>,
): ReturnedFunction<{ readonly [I in keyof P]: P[I][0] }, T> => ({
  kind: 'function',
  parameters: parameters.map(([name]) => name) as never,
  returns,
});

/**
 * @param parameters names in order, for messages such as "mean changed its argument signal"
 * @param returns shape of its answers
 * @example fn(['signal'], number) // { parameters: ['signal'], returns: { kind: 'number' } }
 */
export function fn<const P extends readonly string[], T>(
  parameters: P,
  returns: ShapeOf<T>,
): { readonly parameters: P; readonly returns: ShapeOf<T> };
export function fn<const P extends readonly string[], const Q extends readonly string[], T>(
  parameters: P,
  returns: ReturnedFunction<Q, T>,
): {
  readonly parameters: readonly [...P, ...Q];
  readonly ownParameters: number;
  readonly returns: ShapeOf<T>;
};
export function fn(
  parameters: readonly string[],
  returns: Shape | ReturnedFunction<readonly string[], unknown>,
): FunctionSignature {
  if (returns.kind !== 'function') return { parameters, returns };
  const twice = parameters.find((name) => returns.parameters.includes(name));
  if (twice !== undefined)
    throw new Error(`fn: ${twice} is a parameter of the function and of the one that it returns; rename one`);
  return {
    parameters: [...parameters, ...returns.parameters],
    ownParameters: parameters.length,
    returns: returns.returns,
  };
}
