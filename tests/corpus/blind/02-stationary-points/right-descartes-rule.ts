import type { Matrix, Vector } from '../types.ts';

/** How often the sign changes in a list, zeros left out. */
function signChanges(coefficients: Vector): number {
  const signs = coefficients.map(Math.sign).filter((s) => s !== 0);
  return signs.slice(1).filter((s, i) => s !== signs[i]).length;
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const trace = hessian[0][0] + hessian[1][1];
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[0][1];
  if (det === 0) return 'inconclusive';
  const positive = signChanges([1, -trace, det]);
  const negative = signChanges([1, trace, det]);
  if (positive === 2) return 'minimum';
  if (negative === 2) return 'maximum';
  return 'saddle';
}

function newton(f: (u: number) => number, df: (u: number) => number, start: number): number {
  let u = start;
  for (let i = 0; i < 60; i++) u -= f(u) / df(u);
  return u;
}

export function stationaryPoints() {
  const f = (u: number) => 4 * u ** 3 - 2 * u;
  const df = (u: number) => 12 * u ** 2 - 2;
  return [-1, 0.1, 1].map((start) => {
    const u = newton(f, df, start);
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, df(u)]]) };
  });
}
