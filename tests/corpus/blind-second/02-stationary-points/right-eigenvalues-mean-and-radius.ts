type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

/** λ = mean ± radius (Mohr's circle) */
function eigenvalues([[a, b], [, c]]: readonly (readonly number[])[]): [number, number] {
  const mean = (a + c) / 2;
  const half = (a - c) / 2;
  const radius = Math.sqrt(half * half + b * b);
  return [mean - radius, mean + radius];
}

export const classify = (hessian: readonly (readonly number[])[]): Kind => {
  const [low, high] = eigenvalues(hessian);
  if (low === 0 || high === 0) return 'inconclusive';
  if (low > 0) return 'minimum';
  if (high < 0) return 'maximum';
  return 'saddle';
};

const loss = (beta: number[]) => (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
const hessianAt = (beta: number[]) => [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];

export const stationaryPoints = () =>
  [-Math.SQRT1_2, 0, Math.SQRT1_2]
    .map((u) => [2, 1 + u])
    .map((beta) => ({ beta, loss: loss(beta), kind: classify(hessianAt(beta)) }));
