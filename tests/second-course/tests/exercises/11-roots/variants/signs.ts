export function newton(f: (x: number) => number, df: (x: number) => number, start: number, steps: number): number[] {
  return Array.from({ length: steps }).reduce<number[]>(
    (points) => {
      const x = points.at(-1)!;
      const slope = df(x);
      return [...points, slope ? (x * slope - f(x)) / slope : x];
    },
    [start],
  );
}

export function bisect(f: (x: number) => number, low: number, width: number, steps: number): number[] {
  const bracket = [low, low + width];
  const signs = bracket.map((x) => Math.sign(f(x)));
  for (let k = 0; k < steps; k++) {
    const m = (bracket[0]! + bracket[1]!) / 2;
    const sign = Math.sign(f(m));
    if (sign === 0) return [m, m];
    bracket[signs.indexOf(sign)] = m;
  }
  return bracket;
}
