/**
 * What an exported function takes and returns, as data. The sandbox reads a student's answer *by its shape*:
 * it looks only where the shape says that a number should be, and says in the student's words what it found instead.
 */
export type Shape =
  | { readonly kind: 'number' }
  /** An array, a readonly array or a typed array of numbers; of any length. */
  | { readonly kind: 'vector' }
  /** An array of vectors, its rows; of any lengths. */
  | { readonly kind: 'matrix' }
  /** One of these strings. */
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** An array of values of one shape, of any length; `length` fixes it. */
  | { readonly kind: 'list'; readonly of: Shape; readonly length?: number }
  /** An object (a class instance is one too) with at least these fields; others are not looked at. */
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> };

/** One exported function: the names of its parameters, for messages, and the shape of its answer. */
export interface FunctionSignature {
  readonly parameters: readonly string[];
  readonly returns: Shape;
}

/** Everything a submission of an exercise must export, by name. */
export type Signature = Readonly<Record<string, FunctionSignature>>;

/** A value of the host that can be handed to a student's function. A function is a gradient, see `HostGradient`. */
export type HostValue =
  | number
  | string
  | boolean
  | readonly HostValue[]
  | { readonly [field: string]: HostValue }
  | HostGradient;

/**
 * A gradient handed to a student's function. Pure: its answer depends on its arguments alone.
 * @param beta where the student evaluates it, a copy, shape (n)
 * @param evaluation 0 for the first evaluation within one call of the student's function, then 1, 2, …
 * @returns shape (n)
 */
export type HostGradient = (beta: readonly number[], evaluation: number) => readonly number[];

/** A value read from a student's answer; it fits the shape that was asked for. */
export type GuestValue = number | string | readonly GuestValue[] | { readonly [field: string]: GuestValue };
