import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const s = (hessian[0][0] + hessian[1][1]) / 2;
  const r = Math.sqrt(Math.pow((hessian[0][0] - hessian[1][1]) / 2, 2) + Math.pow(hessian[1][0], 2));
  const counts = [s + r, s - r].reduce(
    (acc, lambda) => {
      if (lambda > 0) return { ...acc, up: acc.up + 1 };
      if (lambda < 0) return { ...acc, down: acc.down + 1 };
      return { ...acc, flat: acc.flat + 1 };
    },
    { up: 0, down: 0, flat: 0 },
  );
  if (counts.flat > 0) return 'inconclusive';
  if (counts.up === 2) return 'minimum';
  if (counts.down === 2) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  return [Math.SQRT1_2, 0, -Math.SQRT1_2].reduce<{ beta: number[]; loss: number; kind: string }[]>(
    (list, u) => [...list, { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u ? 'minimum' : 'saddle' }],
    [],
  );
}
