/** The finite numbers of a source, each once, in the order of the source; constant expressions are folded. */
export interface Literals {
  /** Operands of comparisons, of `case`, and arguments of Math.min, Math.max and Math.round. */
  readonly compared: readonly number[];
  readonly others: readonly number[];
}

export const NO_LITERALS: Literals = { compared: [], others: [] };

/** The numbers of several files, those of the first one first. */
export const joinLiterals = (all: readonly Literals[]): Literals => ({
  compared: [...new Set(all.flatMap(({ compared }) => compared))],
  others: [...new Set(all.flatMap(({ others }) => others))],
});
