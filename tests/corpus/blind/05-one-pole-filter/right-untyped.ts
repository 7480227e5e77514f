export function onePole(m) {
  return { b: [1 - m, 0], a: [1, -m] };
}
export function lfilter(filter, x) {
  const y = [];
  x.forEach((v, k) => {
    const xp = k === 0 ? 0 : x[k - 1];
    const yp = k === 0 ? 0 : y[k - 1];
    y.push((filter.b[0] * v + filter.b[1] * xp - filter.a[1] * yp) / filter.a[0]);
  });
  return y;
}
