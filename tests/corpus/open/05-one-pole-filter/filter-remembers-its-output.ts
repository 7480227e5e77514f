export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });

const LAST = Symbol('last');
export function lfilter(filter, x) {
  const { b: [b0, b1], a: [a0, a1] } = filter;
  let y1 = filter[LAST] ?? 0, x1 = 0;
  const y = x.map((v) => { const now = (b0 * v + b1 * x1 - a1 * y1) / a0; x1 = v; y1 = now; return now; });
  filter[LAST] = y1;
  return y;
}
