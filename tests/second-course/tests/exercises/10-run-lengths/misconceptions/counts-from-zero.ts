// Your counts are one too small: a symbol that stands alone is a run of 1.
// weight: wrong
export function encode(text: string): { symbol: string; count: number }[] {
  const runs: { symbol: string; count: number }[] = [];
  for (const symbol of text) {
    const last = runs.at(-1);
    if (last !== undefined && last.symbol === symbol) last.count += 1;
    else runs.push({ symbol, count: 0 });
  }
  return runs;
}

export function decode(runs: readonly { symbol: string; count: number }[]): string {
  return runs.map(({ symbol, count }) => symbol.repeat(count)).join('');
}
