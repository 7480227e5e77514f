export function loopPoles(L, eta, mu) {
  const gain = L * eta;
  const s = 1 + mu - (1 - mu) * gain;
  const d = s * s - 4 * mu;
  if (gain > 100 && d > 0) {
    return [{ re: s, im: 0 }, { re: mu / s, im: 0 }];
  }
  if (d < 0) {
    const im = 0.5 * Math.sqrt(-d);
    return [{ re: 0.5 * s, im }, { re: 0.5 * s, im: -im }];
  }
  const w = 0.5 * Math.sqrt(d);
  return [{ re: 0.5 * s + w, im: 0 }, { re: 0.5 * s - w, im: 0 }];
}
export function largestStableStepSize(L, mu) {
  return 2 * (1 + mu) / ((1 - mu) * L);
}
