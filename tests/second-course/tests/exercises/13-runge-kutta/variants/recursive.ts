const plus = (...terms: (readonly number[])[]) => terms[0]!.map((_, i) => terms.reduce((sum, term) => sum + term[i]!, 0));
const times = (a: number, y: readonly number[]) => y.map((value) => a * value);

export function rk4(f: (t: number, y: readonly number[]) => number[], y0: readonly number[], h: number, steps: number): number[][] {
  if (steps === 0) return [[...y0]];
  const before = rk4(f, y0, h, steps - 1);
  const y = before.at(-1)!;
  const t = (steps - 1) * h;
  const a = times(h, f(t, y));
  const b = times(h, f(t + h / 2, plus(y, times(0.5, a))));
  const c = times(h, f(t + h / 2, plus(y, times(0.5, b))));
  const d = times(h, f(t + h, plus(y, c)));
  return [...before, plus(y, times(1 / 6, a), times(1 / 3, b), times(1 / 3, c), times(1 / 6, d))];
}
