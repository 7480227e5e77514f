// Your decode takes the runs out of the list that it was given, and the caller has lost them. Walk through the list.
// weight: slip
export function encode(text: string): { symbol: string; count: number }[] {
  const runs: { symbol: string; count: number }[] = [];
  for (const symbol of text) {
    const last = runs.at(-1);
    if (last !== undefined && last.symbol === symbol) last.count += 1;
    else runs.push({ symbol, count: 1 });
  }
  return runs;
}

export function decode(runs: { symbol: string; count: number }[]): string {
  let text = '';
  while (runs.length > 0) {
    const { symbol, count } = runs.shift()!;
    text += symbol.repeat(count);
  }
  return text;
}
