export const newton = (f: (x: number) => number, df: (x: number) => number, start: number, steps: number): number[] => {
  if (steps === 0) return [start];
  const slope = df(start);
  const next = slope === 0 ? start : start - f(start) / slope;
  return [start, ...newton(f, df, next, steps - 1)];
};

export function bisect(f: (x: number) => number, low: number, width: number, steps: number): number[] {
  const halve = (a: number, b: number, atA: number, left: number): number[] => {
    if (left === 0) return [a, b];
    const m = (a + b) / 2;
    const value = f(m);
    if (value === 0) return [m, m];
    return value > 0 === atA > 0 ? halve(m, b, value, left - 1) : halve(a, m, atA, left - 1);
  };
  return halve(low, low + width, f(low), steps);
}
