export const classify = (H: number[][], d = H[0][0] * H[1][1] - H[0][1] ** 2) =>
  d ? (d < 0 ? 'saddle' : H[0][0] < 0 ? 'maximum' : 'minimum') : 'inconclusive';
export const stationaryPoints = (r = Math.SQRT1_2) =>
  [-r, 0, r].map((u) => ({ beta: [2, 1 + u], loss: u * u * (u * u - 1), kind: u ? 'minimum' : 'saddle' }));
