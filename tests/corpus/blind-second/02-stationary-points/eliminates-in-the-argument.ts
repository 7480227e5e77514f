export function classify(hessian: any): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const H = hessian;
  if (H[0][0] === 0) {
    return H[0][1] === 0 ? 'inconclusive' : 'saddle';
  }
  // second row minus a multiple of the first
  H[1][1] = H[1][1] - (H[1][0] * H[0][1]) / H[0][0];
  H[1][0] = 0;
  if (H[1][1] === 0) return 'inconclusive';
  if (H[0][0] > 0 && H[1][1] > 0) return 'minimum';
  if (H[0][0] < 0 && H[1][1] < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const out = [];
  for (const u of [-Math.sqrt(0.5), 0, Math.sqrt(0.5)]) {
    out.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return out;
}
