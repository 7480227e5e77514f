import type { Matrix } from '../types.ts';

function eigenvalues([[a, b], [, c]]: Matrix): [number, number] {
  const angle = 0.5 * Math.atan2(2 * b, a - c);
  const co = Math.cos(angle);
  const si = Math.sin(angle);
  return [
    a * co * co + 2 * b * co * si + c * si * si,
    a * si * si - 2 * b * co * si + c * co * co,
  ];
}

export function classify(hessian: Matrix) {
  const [l1, l2] = eigenvalues(hessian);
  if (l1 === 0 || l2 === 0) return 'inconclusive';
  if (l1 > 0 && l2 > 0) return 'minimum';
  if (l1 < 0 && l2 < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const ys = [1 - Math.SQRT1_2, 1, 1 + Math.SQRT1_2];
  return ys.map((y) => ({ beta: [2, y], loss: (y - 1) ** 4 - (y - 1) ** 2, kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]) }));
}
