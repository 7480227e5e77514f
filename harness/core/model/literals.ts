/** A number in a source, which is finite unless it is in a string; constant expressions are folded. */
export interface Literal {
  readonly value: number;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** compared: an operand of a comparison or of `case`, or an argument of Math.min, Math.max or Math.round; text: in a string. */
  readonly kind: 'compared' | 'other' | 'text';
}

/** The numbers of some kind, each once, in the order of the source. */
export const numbersOfKind = (literals: readonly Literal[], kind: Literal['kind']): number[] => [
  ...new Set(literals.filter((one) => one.kind === kind).map(({ value }) => value)),
];
