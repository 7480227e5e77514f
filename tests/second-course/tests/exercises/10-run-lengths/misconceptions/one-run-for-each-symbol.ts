// You count how often each symbol stands in the whole text. A run ends where another symbol comes between.
// weight: wrong
export function encode(text: string): { symbol: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const symbol of text) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts].map(([symbol, count]) => ({ symbol, count }));
}

export function decode(runs: readonly { symbol: string; count: number }[]): string {
  return runs.map(({ symbol, count }) => symbol.repeat(count)).join('');
}
