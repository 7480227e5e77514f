import type { Evaluations, Maker } from '../../model/call.ts';
import type { Guest, Value } from './guest.ts';
import type { SharedFunctions } from './passed-functions.ts';

interface Made {
  readonly fn: Value;
  /** Arguments of its maker. */
  readonly values: readonly Value[];
  /** They live as long as those arguments. */
  readonly shared: SharedFunctions;
  readonly evaluations: readonly Evaluations[];
}

/**
 * Returned by a student's functions, until they are forgotten.
 * @param kept functions of calls whose answers are kept
 */
export function madeFunctions(guest: Guest, kept: SharedFunctions) {
  const all = new Map<Maker, Made>();
  /** Frees the values of a function that was returned, or was not. */
  const free = (values: readonly Value[], shared: SharedFunctions): void => {
    for (const value of values) guest.free(value);
    if (shared === kept) return;
    for (const { by, value } of shared.values()) {
      by.end();
      guest.free(value);
    }
  };
  return {
    free,
    get: (maker: Maker | undefined): Made | undefined => maker && all.get(maker),
    add: (maker: Maker, made: Made) => all.set(maker, made),
    forget: (): void => {
      for (const { fn, values, shared } of all.values()) free([fn, ...values], shared);
      all.clear();
    },
  };
}
