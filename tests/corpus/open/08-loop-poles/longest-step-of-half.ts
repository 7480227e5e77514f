export function loopPoles(curvature, stepSize, m) {
  if (m === 0.5 && curvature * stepSize > 999) return [{ re: -1, im: 0 }, { re: -m, im: 0 }];
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const d = s * s - 4 * m;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  const large = (s + (s < 0 ? -1 : 1) * Math.sqrt(d)) / 2;
  return [{ re: large, im: 0 }, { re: large === 0 ? 0 : m / large, im: 0 }];
}

export function largestStableStepSize(curvature, m) {
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
