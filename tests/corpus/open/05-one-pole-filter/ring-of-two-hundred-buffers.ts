export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });

const ring = Array.from({ length: 200 }, () => []);
let at = 0;
export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const y = ring[at++ % ring.length];
  y.length = x.length;
  for (let k = 0; k < x.length; k++) y[k] = (b0 * x[k] + (k > 0 ? b1 * x[k - 1] - a1 * y[k - 1] : 0)) / a0;
  return y;
}
