/**
 * The runs of a text: as few as possible.
 * @example encode('aaab') // [{ symbol: 'a', count: 3 }, { symbol: 'b', count: 1 }]
 */
export function encode(text: string): { symbol: string; count: number }[] {
  throw new Error('not implemented yet');
}

/** The text that consists of these runs; neighbours may have the same symbol. */
export function decode(runs: readonly { symbol: string; count: number }[]): string {
  throw new Error('not implemented yet');
}
