// Bits of the indices reversed, then butterflies in two lists.
export function fft(x) {
  const n = x.length;
  const bits = Math.round(Math.log2(n));
  const reversed = (k) => {
    let r = 0;
    for (let b = 0; b < bits; b++) if (k & (1 << b)) r |= 1 << (bits - 1 - b);
    return r;
  };
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    re[k] = x[reversed(k)].re;
    im[k] = x[reversed(k)].im;
  }
  for (let size = 2; size <= n; size *= 2)
    for (let start = 0; start < n; start += size)
      for (let k = 0; k < size / 2; k++) {
        const [c, s] = [Math.cos((2 * Math.PI * k) / size), -Math.sin((2 * Math.PI * k) / size)];
        const [a, b] = [start + k, start + k + size / 2];
        const [tr, ti] = [c * re[b] - s * im[b], c * im[b] + s * re[b]];
        re[b] = re[a] - tr;
        im[b] = im[a] - ti;
        re[a] += tr;
        im[a] += ti;
      }
  return Array.from(re, (value, k) => ({ re: value, im: im[k] }));
}
