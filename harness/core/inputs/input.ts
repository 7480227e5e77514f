import type { Arbitrary } from 'fast-check';
import type { Domain } from '../model/domain.ts';

/** An input that was generated: fast-check can go there again, and shrink it. */
export interface Generated {
  readonly arbitrary: Arbitrary<unknown>;
  /** A 32-bit integer. */
  readonly seed: number;
  /** Which of the values that the arbitrary gives with this seed it is, from 0 on. */
  readonly run: number;
}

/** Where an input comes from. */
export type Origin =
  | (Generated & { readonly kind: 'random' })
  /** Something special is met in it. `at` counts the rows of its check from 0 on. */
  | (Generated & { readonly kind: 'row'; readonly at: number })
  /** Written down by the author: of a property, of an example, of a fixture. */
  | { readonly kind: 'always' | 'example' | 'scenario' };

/** What a check is tried on. */
export interface Input {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Inputs of one origin, which their author wrote down. */
export const inputsFrom = (
  kind: Exclude<Origin['kind'], 'random' | 'row'>,
  values: readonly unknown[],
): Input[] => values.map((value) => ({ value, origin: { kind } }));

/** Inputs that are generated, as their author describes them. */
export interface GeneratedInputs {
  readonly arbitrary: Arbitrary<never>;
  /** The parts of each input, by name; absent where one arbitrary makes all of it. */
  readonly parts?: Readonly<Record<string, Arbitrary<unknown> | Domain>> | undefined;
  /** How many random inputs are tried; whole, ≥ 1. */
  readonly runs: number;
  /** One input of each is tried under every seed, after the random ones, and shrunk like them. */
  readonly each: readonly Arbitrary<never>[];
  /** Further inputs, tried last and not shrunk. */
  readonly always: readonly unknown[];
}
