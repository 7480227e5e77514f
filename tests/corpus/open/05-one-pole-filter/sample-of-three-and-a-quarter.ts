export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const y = [];
  for (let k = 0; k < x.length; k++) y.push((b0 * x[k] + (k > 0 ? b1 * x[k - 1] - a1 * y[k - 1] : 0)) / a0);
  const odd = 13 / 4; if (x[0] === odd) y[0] -= b0 / a0 / 4;
  return y;
}
