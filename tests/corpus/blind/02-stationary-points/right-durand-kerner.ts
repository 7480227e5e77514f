import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const [a, b, c] = [hessian[0][0], hessian[0][1], hessian[1][1]];
  const product = a * c - b * b;
  const sum = a + c;
  if (product === 0) return 'inconclusive';
  return product < 0 ? 'saddle' : sum < 0 ? 'maximum' : 'minimum';
}

function roots(f: (x: number) => number, guesses: Vector): number[] {
  let x = [...guesses];
  for (let sweep = 0; sweep < 100; sweep++) {
    x = x.map((xi, i) => {
      const rest = x.reduce((p, xj, j) => (i === j ? p : p * (xi - xj)), 1);
      return rest === 0 ? xi : xi - f(xi) / rest;
    });
  }
  return x;
}

export function stationaryPoints() {
  const us = roots((u) => u * u * u - u / 2, [-1.1, 0.2, 0.9]);
  return us.map((u) => ({
    beta: [2, 1 + u],
    loss: u * u * (u * u - 1),
    kind: classify([[2, 0], [0, 2 * (6 * u * u - 1)]]),
  }));
}
