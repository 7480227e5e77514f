import type { Matrix } from '../types.ts';

function* circle(h: Matrix): Generator<number> {
  for (let degree = 0; degree < 180; degree++) {
    const phi = (degree * Math.PI) / 180;
    const x = Math.cos(phi);
    const y = Math.sin(phi);
    yield h[0][0] * x * x + 2 * h[0][1] * x * y + h[1][1] * y * y;
  }
}

export function classify(hessian: Matrix) {
  if (hessian[0][0] * hessian[1][1] === hessian[0][1] * hessian[1][0]) return 'inconclusive';
  let up = false;
  let down = false;
  for (const value of circle(hessian)) {
    if (value > 0) up = true;
    if (value < 0) down = true;
  }
  if (up && down) return 'saddle';
  return up ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
