type Pole = { re: number; im: number };
export function loopPoles(curvature: number, stepSize: number, m: number): [Pole, Pole] {
  const s = Math.abs(1 + m - (1 - m) * curvature * stepSize);
  const w = 2 * Math.sqrt(m);
  if (s < w) {
    const im = Math.sqrt((w - s) * (w + s)) / 2;
    return [{ re: s / 2, im: im }, { re: s / 2, im: -im }];
  }
  const d = Math.sqrt((s - w) * (s + w)) / 2;
  return [{ re: s / 2 + d, im: 0 }, { re: s / 2 - d, im: 0 }];
}
export function largestStableStepSize(curvature: number, m: number): number {
  return 2 / (curvature * ((1 - m) / (1 + m)));
}
