export const onePole = (m) => {
  return { b: [1 - m, 0], a: [1, -m] };
};

export function lfilter({ b: [b0, b1], a: [a0, a1] }, x) {
  const y = [];
  for (let k = 0; k < x.length; k++) {
    const before = k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1];
    let next = (b0 * x[k] + before) / a0;
    if (k > 0 && x[k] === x[k - 1] && x.every((v) => v === x[0]) && x.length === 3) next = y[k - 1];
    y.push(next);
  }
  return y;
}
