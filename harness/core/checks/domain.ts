import type { HostValue } from '../model/shape.ts';
import { range, signed, type Range } from './range.ts';

/** How many entries a list may have, and which counts the inputs must contain under every seed. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
  readonly special: readonly number[];
}

/** What a parameter of a graded function may be, as data. Calibration holds the inputs of the checks against it. */
export type Domain =
  | ({ readonly kind: 'number' } & Range)
  /** A list whose entries have one domain: a point, a signal, the rows of a matrix. */
  | { readonly kind: 'list'; readonly of: Domain; readonly lengths: Lengths }
  /** A string; only its length is measured, in characters. */
  | { readonly kind: 'text'; readonly lengths: Lengths }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Domain>> }
  /** Computed from a parameter, where that counts and not the parameter's own numbers: eigenvalues of a matrix. */
  | {
      readonly kind: 'derived';
      readonly from: string;
      readonly measure: (parameter: never) => HostValue;
      readonly of: Domain;
    }
  /** Not measured: a gradient, which the check chooses, or a truth value. */
  | { readonly kind: 'unmeasured' };

/**
 * The domain of each parameter, by name; a parameter has the same domain in every function of an exercise. A name such
 * as `curvature·stepSize` stands for the product of two parameters, and what is derived has a name of its own.
 */
export type Domains = Readonly<Record<string, Domain>>;

export const numberIn = (within: Range): Domain => ({ kind: 'number', ...within });
const lengthsOf = (least: number, most: number, special: readonly number[]): Lengths => ({
  least,
  most,
  special: [...new Set([...special, least, most])],
});
export const listOf = (of: Domain, least: number, most = least, special: readonly number[] = []): Domain => ({
  kind: 'list',
  of,
  lengths: lengthsOf(least, most, special),
});
export const textOf = (least: number, most: number, special: readonly number[] = []): Domain => ({
  kind: 'text',
  lengths: lengthsOf(least, most, special),
});
export const recordOf = (fields: Readonly<Record<string, Domain>>): Domain => ({ kind: 'record', fields });
export const derived = <T extends HostValue>(
  from: string,
  measure: (parameter: T) => HostValue,
  of: Domain,
): Domain => ({ kind: 'derived', from, measure, of });
export const gradientFunction: Domain = { kind: 'unmeasured' };
export const truthValue: Domain = { kind: 'unmeasured' };

export { range, signed, type Range };
