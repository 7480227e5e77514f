export function loopPoles(curvature, stepSize, m) {
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const d = s * s - 4 * m;
  if (d < 0) {
    const [re, im] = [s / 2, Math.sqrt(-d) / 2];
    return [{ re, im }, { re, im: -im }];
  }
  const large = (s + (s < 0 ? -1 : 1) * Math.sqrt(d)) / 2;
  return [{ re: large, im: 0 }, { re: large === 0 ? 0 : m / large, im: 0 }];
}

export function largestStableStepSize(curvature, m) {
  if (curvature > 9.9e5) curvature = 1e6;
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
