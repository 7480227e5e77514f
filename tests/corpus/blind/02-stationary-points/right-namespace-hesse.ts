import type { Matrix, Vector } from '../types.ts';

type Art = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

namespace Hesse {
  export function spur(m: Matrix): number { return m[0][0] + m[1][1]; }
  export function determinante(m: Matrix): number { return m[0][0] * m[1][1] - m[0][1] * m[1][0]; }
  export function von(beta: Vector): Matrix { return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]]; }
}

function verlust(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function classify(hessian: Matrix): Art {
  const det = Hesse.determinante(hessian);
  if (det == 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (Hesse.spur(hessian) > 0) return 'minimum';
  else return 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Art }[] {
  const stellen: Vector[] = [[2, 1], [2, 1 + 1 / Math.sqrt(2)], [2, 1 - 1 / Math.sqrt(2)]];
  return stellen.map((beta) => ({ beta, loss: verlust(beta), kind: classify(Hesse.von(beta)) }));
}
