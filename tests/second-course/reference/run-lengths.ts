/** A symbol, and how often it stands in a row. */
export interface Run {
  readonly symbol: string;
  readonly count: number;
}

/**
 * The runs of a text: as few as possible.
 * @example encode('aaab') // [{ symbol: 'a', count: 3 }, { symbol: 'b', count: 1 }]
 */
export function encode(text: string): Run[] {
  const runs: Run[] = [];
  for (const symbol of text) {
    const last = runs.at(-1);
    if (last?.symbol === symbol) runs[runs.length - 1] = { symbol, count: last.count + 1 };
    else runs.push({ symbol, count: 1 });
  }
  return runs;
}

/** The text that consists of these runs; neighbours may have the same symbol. */
export const decode = (runs: readonly Run[]): string =>
  runs.map(({ symbol, count }) => symbol.repeat(count)).join('');
