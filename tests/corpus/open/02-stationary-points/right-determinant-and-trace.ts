export const classify = (h: any): string => {
  const det = h[0][0] * h[1][1] - h[0][1] * h[1][0];
  const trace = h[0][0] + h[1][1];
  switch (Math.sign(det)) {
    case 1: return trace > 0 ? 'minimum' : 'maximum';
    case -1: return 'saddle';
    default: return 'inconclusive';
  }
};

export const stationaryPoints = () =>
  [-Math.sqrt(0.5), 0, Math.sqrt(0.5)].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u * u - 2]]),
  }));
