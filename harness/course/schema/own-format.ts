import type { PlacedFault } from './problem.ts';
import { pointerPart } from './tree.ts';

/**
 * The format of a part of a file that we write and others may have changed: the faults of a value, none if it is a `T`.
 * Files that people write have JSON Schemas instead, which editors know.
 */
export interface OwnFormat<T> {
  (value: unknown): readonly PlacedFault[];
  readonly type?: T;
}

export type TypeOf<F> = F extends OwnFormat<infer T> ? T : never;
type Formats<T> = { readonly [K in keyof T]: OwnFormat<T[K]> };

/** @param value longer texts are cut */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

const fault = (message: string): PlacedFault[] => [{ pointer: '', message }];

/** The faults of a part, placed in the whole. */
const inPart = (name: string | number, faults: readonly PlacedFault[]): PlacedFault[] =>
  faults.map((one) => ({ ...one, pointer: pointerPart(name) + one.pointer }));

/** @param rule what follows the value in a fault: `must be a string` */
const where =
  <T>(rule: string, holds: (value: unknown) => boolean): OwnFormat<T> =>
  (value) =>
    holds(value) ? [] : fault(`${shown(value)} ${rule}`);

const isString = (value: unknown): value is string => typeof value === 'string';
export const string = where<string>('must be a string', isString);

/** @param example of a string that matches */
export const stringLike = (pattern: RegExp, example: string): OwnFormat<string> =>
  where(`does not look like ${JSON.stringify(example)}`, (value) => isString(value) && pattern.test(value));

/** A string that is not empty. */
export const text = stringLike(/./s, 'text');

export const oneOf = <const T extends string | boolean>(...values: readonly T[]): OwnFormat<T> =>
  where(`is not one of ${values.join(', ')}`, (value) => values.includes(value as T));

export const numberFrom = (least: number): OwnFormat<number> =>
  where(`must be at least ${least}`, (value) => Number.isFinite(value) && (value as number) >= least);

export const listOf =
  <T>(format: OwnFormat<T>): OwnFormat<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((entry, k) => inPart(k, format(entry)))
      : fault(`${shown(value)} must be a list`);

const unknownProperty: OwnFormat<unknown> = () => fault('unknown property');

/** An object with these properties. @param others what all other properties must be; by default there are none */
export function record<R, O = object>(
  required: Formats<R>,
  optional?: Formats<O>,
  others = unknownProperty,
): OwnFormat<NoInfer<Readonly<R & Partial<O>>>> {
  const known = new Map<string, OwnFormat<unknown>>(Object.entries({ ...required, ...optional }));
  const needed = Object.keys(required);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fault(`${shown(value)} must be an object`);
    const properties = value as Readonly<Record<string, unknown>>;
    // As in JSON, a property that is undefined is not there.
    const names = Object.keys(properties).filter((name) => properties[name] !== undefined);
    return [
      ...needed
        .filter((name) => !names.includes(name))
        .flatMap((name) => fault(`${JSON.stringify(name)} is missing`)),
      ...names.flatMap((name) => inPart(name, (known.get(name) ?? others)(properties[name]))),
    ];
  };
}
