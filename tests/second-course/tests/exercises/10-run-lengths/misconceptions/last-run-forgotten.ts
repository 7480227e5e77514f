// Your list lacks the last run: no other symbol ends it, so nothing adds it to the list.
// weight: wrong
export function encode(text: string): { symbol: string; count: number }[] {
  const runs: { symbol: string; count: number }[] = [];
  let count = 1;
  for (let k = 1; k < text.length; k += 1)
    if (text[k] === text[k - 1]) count += 1;
    else {
      runs.push({ symbol: text[k - 1], count });
      count = 1;
    }
  return runs;
}

export function decode(runs: readonly { symbol: string; count: number }[]): string {
  return runs.map(({ symbol, count }) => symbol.repeat(count)).join('');
}
