import type { Arbitrary } from 'fast-check';
import type { Domain } from '../model/domain.ts';

/** fast-check regenerates and shrinks the input by it. */
export interface Generated {
  readonly arbitrary: Arbitrary<unknown>;
  /** A 32-bit integer. */
  readonly seed: number;
  /** Index among the arbitrary's values for this seed. */
  readonly run: number;
}

export type Origin =
  | (Generated & { readonly kind: 'random' })
  /** `at` counts the rows of the check. */
  | (Generated & { readonly kind: 'row'; readonly at: number })
  /** Written by an author. */
  | { readonly kind: 'always' | 'example' | 'scenario' };

export interface Input {
  readonly value: unknown;
  readonly origin: Origin;
}

export const inputsFrom = (
  kind: Exclude<Origin['kind'], 'random' | 'row'>,
  values: readonly unknown[],
): Input[] => values.map((value) => ({ value, origin: { kind } }));

export interface GeneratedInputs {
  readonly arbitrary: Arbitrary<never>;
  /** By name; absent if one arbitrary generates the whole input. */
  readonly parts?: Readonly<Record<string, Arbitrary<unknown> | Domain>> | undefined;
  /** Whole, ≥ 1. */
  readonly runs: number;
  /** Tried after the random inputs, and shrunk: one of each. */
  readonly each: readonly Arbitrary<never>[];
  /** Tried last and not shrunk. */
  readonly always: readonly unknown[];
}
