function* points(f: (x: number) => number, df: (x: number) => number, start: number) {
  let x = start;
  for (;;) {
    yield x;
    const [value, slope] = [f(x), df(x)];
    if (slope !== 0) x -= value / slope;
  }
}

export function newton(f: (x: number) => number, df: (x: number) => number, start: number, steps: number): number[] {
  const found: number[] = [];
  for (const x of points(f, df, start)) {
    found.push(x);
    if (found.length > steps) break;
  }
  return found;
}

export function bisect(f: (x: number) => number, low: number, width: number, steps: number): number[] {
  let high = low + width;
  const isPositive = f(high) > 0;
  while (steps-- > 0) {
    const m = 0.5 * low + 0.5 * high;
    const value = f(m);
    if (value === 0) return [m, m];
    if (value > 0 === isPositive) high = m;
    else low = m;
  }
  return [low, high];
}
