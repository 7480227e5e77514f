/** The sandbox reads only the parts of an answer that its shape names, and reports a mismatch in the student's terms. */
export type Shape =
  | { readonly kind: 'number' }
  /** Compared exactly: a count, an index. */
  | { readonly kind: 'wholeNumber' }
  /** At most 10,000 UTF-16 units. */
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  /** An array or typed array. */
  | { readonly kind: 'vector' }
  /** An array of rows of any length. */
  | { readonly kind: 'matrix' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** Values of one shape, exactly `length` if given; or `length` values with a shape each. */
  | { readonly kind: 'list'; readonly of: Shape | readonly Shape[]; readonly length?: number }
  /** Further fields are ignored. */
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'union'; readonly of: readonly Shape[] };

export type Field = Shape & { readonly isOptional?: true };

export const entryAt = ({ of }: { readonly of: Shape | readonly Shape[] }, place: number): Shape =>
  'kind' in of ? of : of[place]!;

export interface FunctionSignature {
  readonly parameters: readonly string[];
  readonly returns: Shape;
  /**
   * For `f(a)(b)`: number of parameters of f. The others are the returned function's, whose answers have the shape
   * `returns`.
   */
  readonly ownParameters?: number;
}

/** Required exports. */
export type Signature = Readonly<Record<string, FunctionSignature>>;

export type HostValue =
  | number
  | string
  | boolean
  | readonly HostValue[]
  | { readonly [field: string]: HostValue }
  | Callable;

/** `Array.isArray` does not narrow readonly arrays. */
export const isList = (value: unknown): value is readonly HostValue[] => Array.isArray(value);

/** Indices and field names, outermost first. */
export type Path = readonly string[];

export type HostRecord = Readonly<Record<string, HostValue>>;

export const valueAt = (value: unknown, path: Path): HostValue | undefined =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as HostRecord)[key] : undefined),
    value,
  ) as HostValue | undefined;

export function withValueAt(value: HostValue, path: Path, replacement: HostValue): HostValue {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const inner = withValueAt((value as HostRecord)[key]!, rest, replacement);
  if (isList(value)) return value.map((part, k) => (String(k) === key ? inner : part));
  return { ...(value as HostRecord), [key]: inner };
}

export interface Description {
  /** Equivalent JavaScript expression on one line: `(x) => x ** 2`. */
  readonly text: string;
  readonly parameters: readonly (readonly [name: string, shape: Shape])[];
  readonly returns: Shape;
  readonly kind?: string;
  /** Cost of an evaluation in turns of an empty loop; only for implementations, whose text is just a name. */
  readonly work?: (...args: never[]) => number;
}

/**
 * A pure function for students' functions, called with copies. It rejects invalid arguments with a RangeError, which
 * the student's function receives.
 */
export interface Callable extends Description {
  (...args: never[]): HostValue;
}

export type GuestValue =
  | number
  | string
  | boolean
  | readonly GuestValue[]
  | { readonly [field: string]: GuestValue };

/** True for shapes with numbers that are compared within a tolerance. */
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
