export function classify([[a, b], [, c]]) {
  const middle = (a + c) / 2;
  const root = Math.sqrt((a + c) * (a + c) - 4 * (a * c - b * b)) / 2;
  const [low, high] = [middle - root, middle + root];
  if (a * c === b * b) return 'inconclusive';
  if (low > 0) return 'minimum';
  if (high < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = Math.SQRT1_2;
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - r], loss: -0.25, kind: 'minimum' },
  ];
}
