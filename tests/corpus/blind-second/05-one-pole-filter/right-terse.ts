export const onePole = (m: number) => ({ b: [1 - m, 0], a: [1, -m] });
export const lfilter = ({ b: [p, q], a: [r, s] }: any, x: number[], u = 0, y = 0) =>
  x.map((v) => ((y = (p * v + q * u - s * y) / r), (u = v), y));
