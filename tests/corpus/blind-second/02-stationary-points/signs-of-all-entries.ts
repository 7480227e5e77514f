export function classify(hessian: readonly (readonly number[])[]) {
  const entries = hessian.flat();
  const positive = entries.filter((e) => e > 0).length;
  const negative = entries.filter((e) => e < 0).length;
  if (positive > 0 && negative > 0) return 'saddle';
  if (positive > 0) return 'minimum';
  if (negative > 0) return 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  const r = Math.sqrt(1 / 2);
  return [-r, 0, r].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
