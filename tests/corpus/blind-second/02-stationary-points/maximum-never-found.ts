import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const minor1 = hessian[0][0];
  const minor2 = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (minor2 === 0) return 'inconclusive';
  // Sylvester: all leading minors positive / all negative
  if (minor1 > 0 && minor2 > 0) return 'minimum';
  if (minor1 < 0 && minor2 < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  return ([[1 - Math.SQRT1_2, 'minimum'], [1, 'saddle'], [1 + Math.SQRT1_2, 'minimum']] as const).map(
    ([y, kind]) => ({ beta: [2, y], loss: (y - 1) ** 4 - (y - 1) ** 2, kind }),
  );
}
