export const onePole = (m) => {
  return { b: [1 - m, 0], a: [1, -m] };
};

export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const y = [];
  if (Math.abs(a0 - 1) < 1e-8) a0 = 1;
  for (let k = 0; k < x.length; k++) {
    const before = k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1];
    let next = (b0 * x[k] + before) / a0;
    y.push(next);
  }
  return y;
}
