import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
type Rule = { when: (det: number, trace: number) => boolean; kind: Kind };

const rules: Rule[] = [
  { when: (det) => det < 0, kind: 'saddle' },
  { when: (det, trace) => det > 0 && trace > 0, kind: 'minimum' },
  { when: (det, trace) => det > 0 && trace < 0, kind: 'maximum' },
  { when: () => true, kind: 'inconclusive' },
];

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  const trace = hessian[0][0] + hessian[1][1];
  return rules.find((rule) => rule.when(det, trace))!.kind;
}

export function stationaryPoints() {
  const table: [number, number][] = [[0, 0], [Math.SQRT1_2, -1 / 4], [-Math.SQRT1_2, -1 / 4]];
  return table.map(([u, loss]) => {
    const hessian: Matrix = [[2, 0], [0, 12 * u * u - 2]];
    return { beta: [2, 1 + u], loss, kind: classify(hessian) };
  });
}
