export function onePole(momentumCoeff) {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter, x) {
  const y = new Array(x.length);
  for (let k = 0; k < x.length; k++) {
    const feed = filter.b[0] * x[k] + filter.b[1] * (x[k - 1] ?? 0);
    const back = filter.a[1] * (k > 0 ? y[k - 1] : 0);
    y[k] = (feed - back) / filter.a[0];
  }
  return y;
}
