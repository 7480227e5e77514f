import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const opposite: Record<Kind, Kind> = {
  minimum: 'maximum',
  maximum: 'minimum',
  saddle: 'saddle',
  inconclusive: 'inconclusive',
};

export function classify(hessian: Matrix): Kind {
  const trace = hessian[0][0] + hessian[1][1];
  if (trace < 0) {
    return opposite[classify(hessian.map((row) => row.map((v) => -v)))];
  }
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (d === 0) return 'inconclusive';
  return d > 0 ? 'minimum' : 'saddle';
}

export function stationaryPoints() {
  return collect([-Math.sqrt(0.5), 0, Math.sqrt(0.5)]);
}

function collect([u, ...rest]: number[]): { beta: number[]; loss: number; kind: Kind }[] {
  if (u === undefined) return [];
  const here = { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  return [here, ...collect(rest)];
}
