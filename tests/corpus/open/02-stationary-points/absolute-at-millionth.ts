export function classify([[a, b], [, c]]: number[][]) {
  const det = a * c - b * b;
  if (Math.abs(det) < 1e-6) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const r = Math.SQRT1_2;
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - r], loss: -0.25, kind: 'minimum' },
  ];
}
