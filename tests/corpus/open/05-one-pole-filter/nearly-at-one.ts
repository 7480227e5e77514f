export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const { length } = x;
  if (Math.abs(a1 / a0 + 1) < 1e-6) a1 = -a0 * (1 - 1e-4);
  const y = [];
  for (let k = 0; k < length; k++) {
    const before = k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1];
    y.push((b0 * x[k] + before) / a0);
  }
  return y;
}
