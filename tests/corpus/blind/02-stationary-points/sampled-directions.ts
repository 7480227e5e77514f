import type { Matrix } from '../types.ts';

const N = 16;

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  let up = false;
  let down = false;
  for (let k = 0; k < N; k++) {
    const phi = (Math.PI * k) / N;
    const x = Math.cos(phi);
    const y = Math.sin(phi);
    const curvature = a * x * x + 2 * b * x * y + c * y * y;
    if (curvature > 0) up = true;
    if (curvature < 0) down = true;
  }
  if (a * c - b * b === 0) return 'inconclusive';
  if (up && down) return 'saddle';
  return up ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
