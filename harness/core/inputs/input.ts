import type { Arbitrary } from 'fast-check';
import type { Domain } from '../model/domain.ts';

/** Identifies a generated input, so that fast-check can generate it again and shrink it. */
export interface Generated {
  readonly arbitrary: Arbitrary<unknown>;
  /** A 32-bit integer. */
  readonly seed: number;
  /** Index among the arbitrary's values for this seed. */
  readonly run: number;
}

export type Origin =
  | (Generated & { readonly kind: 'random' })
  /** A row of special values; `at` is its index among the check's rows. */
  | (Generated & { readonly kind: 'row'; readonly at: number })
  /** Written by an author. */
  | { readonly kind: 'always' | 'example' | 'scenario' };

/** An input on which a check tries a solution. */
export interface Input {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Inputs that an author wrote. */
export const inputsFrom = (
  kind: Exclude<Origin['kind'], 'random' | 'row'>,
  values: readonly unknown[],
): Input[] => values.map((value) => ({ value, origin: { kind } }));

/** Generated inputs as their author describes them. */
export interface GeneratedInputs {
  readonly arbitrary: Arbitrary<never>;
  /** Named parts of an input; absent if one arbitrary generates the whole. */
  readonly parts?: Readonly<Record<string, Arbitrary<unknown> | Domain>> | undefined;
  /** Number of random inputs; whole, ≥ 1. */
  readonly runs: number;
  /** One input of each is tried under every seed, after the random ones, and shrunk. */
  readonly each: readonly Arbitrary<never>[];
  /** Further inputs, tried last and not shrunk. */
  readonly always: readonly unknown[];
}
