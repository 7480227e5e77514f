import type { Evaluations, Maker } from '../../model/call.ts';
import type { Guest, Value } from './guest.ts';
import type { SharedFunctions } from './passed-functions.ts';

/** A function that a student's function returned. */
interface Made {
  readonly fn: Value;
  /** The arguments of its maker. */
  readonly values: readonly Value[];
  /** The functions among those arguments: they live as long as it does. */
  readonly shared: SharedFunctions;
  /** Of its maker. */
  readonly evaluations: readonly Evaluations[];
}

/**
 * The functions that a student's functions have returned, until they are forgotten.
 * @param kept functions that belong to the calls whose answers are kept
 */
export function madeFunctions(guest: Guest, kept: SharedFunctions) {
  const all = new Map<Maker, Made>();
  /** Frees what belongs to a function that was made, or could not be made. */
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
