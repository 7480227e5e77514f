export const encode = (text: string) =>
  [...text.matchAll(/(.)\1*/gs)].map(([run, symbol]) => ({ symbol, count: run.length, run }));
export const decode = (runs: { symbol: string; count: number }[]) =>
  runs.reduce((text, { symbol, count }) => text + Array(count + 1).join(symbol), '');
