/**
 * The shape of a value that an exported function returns, as data. The sandbox reads only the places where the shape
 * has a value. If it finds something else there, its message says so in the student's terms.
 */
export type Shape =
  | { readonly kind: 'number' }
  /** A number without a fraction, compared exactly: a count, an index. */
  | { readonly kind: 'wholeNumber' }
  /** A string of at most 10,000 UTF-16 units. */
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  /** An array or a typed array of numbers, of any length. */
  | { readonly kind: 'vector' }
  /** An array of vectors, its rows, each of any length. */
  | { readonly kind: 'matrix' }
  /** One of these strings. */
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /**
   * An array of values of one shape, of any length unless `length` is given; or, with as many shapes as its length, one
   * with a shape for each place.
   */
  | { readonly kind: 'list'; readonly of: Shape | readonly Shape[]; readonly length?: number }
  /** An object or a class instance with at least these fields; others are ignored. */
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Field>> }
  /** The first of these shapes that a value has. */
  | { readonly kind: 'union'; readonly of: readonly Shape[] };

/** The shape of a field, which may be undefined or missing if it is optional. */
export type Field = Shape & { readonly isOptional?: true };

/** The shape of the entry of a list at a place. */
export const entryAt = ({ of }: { readonly of: Shape | readonly Shape[] }, place: number): Shape =>
  'kind' in of ? of : of[place]!;

/** One exported function. */
export interface FunctionSignature {
  /** Their names, in order, for messages. */
  readonly parameters: readonly string[];
  readonly returns: Shape;
  /**
   * Of a function that returns a function: how many of the parameters are its own. The others are those of the function
   * that it returns, whose answers have the shape `returns`.
   */
  readonly ownParameters?: number;
}

/** The functions that a submission of an exercise must export, by name. */
export type Signature = Readonly<Record<string, FunctionSignature>>;

/** A value of the host that can be passed to a student's function. */
export type HostValue =
  | number
  | string
  | boolean
  | readonly HostValue[]
  | { readonly [field: string]: HostValue }
  | Callable;

/** Distinguishes lists from records; `Array.isArray` does not narrow readonly arrays. */
export const isList = (value: unknown): value is readonly HostValue[] => Array.isArray(value);

/** The way to a part of a value, such as the arguments of a call: indices and field names, outermost first. */
export type Path = readonly string[];

type Parts = Readonly<Record<string, HostValue>>;

/** @returns `undefined` if there is nothing at that path */
export const valueAt = (value: unknown, path: Path): HostValue | undefined =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Parts)[key] : undefined),
    value,
  ) as HostValue | undefined;

/** A copy with another value at one path. */
export function withValueAt(value: HostValue, path: Path, replacement: HostValue): HostValue {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const inner = withValueAt((value as Parts)[key]!, rest, replacement);
  if (isList(value)) return value.map((part, k) => (String(k) === key ? inner : part));
  return { ...(value as Parts), [key]: inner };
}

/** What people and the sandbox must know about a function that is passed to a student's function. */
export interface Description {
  /** A JavaScript expression, in one line, of a function that does the same: `(x) => x ** 2`. */
  readonly text: string;
  /** The name and the shape of each parameter, in order. */
  readonly parameters: readonly (readonly [name: string, shape: Shape])[];
  readonly returns: Shape;
  /** Which of the kinds that a domain demands it is. */
  readonly kind?: string;
  /** Of an implementation, whose text is only a name: the turns of an empty loop that an evaluation takes, see there. */
  readonly work?: (...args: never[]) => number;
}

/**
 * A function that is passed to a student's function. It is pure: its answer depends only on its arguments, which are
 * copies. It refuses arguments with a RangeError, which the student's function gets.
 */
export interface Callable extends Description {
  (...args: never[]): HostValue;
}

/** A value that a student's function returned; it has the required shape. */
export type GuestValue =
  | number
  | string
  | boolean
  | readonly GuestValue[]
  | { readonly [field: string]: GuestValue };

/** Whether an answer of this shape has numbers that are compared within a tolerance. */
export function hasNumbers(shape: Shape): boolean {
  switch (shape.kind) {
    case 'number':
    case 'vector':
    case 'matrix':
      return true;
    case 'list':
    case 'union':
      return [shape.of].flat().some(hasNumbers);
    case 'record':
      return Object.values(shape.fields).some(hasNumbers);
    default:
      return false;
  }
}
