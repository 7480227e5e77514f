import type { Matrix, Vector } from '../types.ts';

function spectrum([[a, b], [, c]]: Matrix): { large: number; small: number } {
  const trace = a + c;
  const root = Math.sqrt((a - c) ** 2 + 4 * b ** 2);
  const large = trace >= 0 ? (trace + root) / 2 : (trace - root) / 2;
  if (large === 0) return { large: 0, small: 0 };
  return { large, small: (a * c - b * b) / large };
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const { large, small } = spectrum(hessian);
  if (large === 0 || small === 0) return 'inconclusive';
  if (large > 0 && small > 0) return 'minimum';
  if (large < 0 && small < 0) return 'maximum';
  return 'saddle';
}

function bisect(f: (x: number) => number, low: number, high: number): number {
  let [l, h] = [low, high];
  for (let i = 0; i < 100; i++) {
    const m = (l + h) / 2;
    if (f(l) * f(m) <= 0) h = m;
    else l = m;
  }
  return (l + h) / 2;
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: ReturnType<typeof classify> }[] {
  const slope = (y: number) => 4 * (y - 1) ** 3 - 2 * (y - 1);
  const brackets: [number, number][] = [[0, 0.6], [0.6, 1.3], [1.3, 2.5]];
  return brackets.map(([from, to]) => {
    const y = bisect(slope, from, to);
    return {
      beta: [2, y],
      loss: (y - 1) ** 4 - (y - 1) ** 2,
      kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]),
    };
  });
}
