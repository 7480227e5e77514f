function bisect(f: (p: number) => number, inside: number, outside: number): number {
  // f(inside) <= 0 < f(outside)
  let a = inside;
  let b = outside;
  for (let k = 0; k < 1100; k++) {
    const c = a + (b - a) / 2;
    if (c === a || c === b) break;
    if (f(c) <= 0) a = c;
    else b = c;
  }
  return a;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const f = (p: number) => p * p - s * p + momentumCoeff;
  const mid = s / 2;
  if (f(mid) > 0) {
    const im = Math.sqrt(f(mid));
    return [{ re: mid, im }, { re: mid, im: -im }] as const;
  }
  const reach = Math.abs(s) + 2;
  const upper = bisect(f, mid, mid + reach);
  return [{ re: upper, im: 0 }, { re: s - upper, im: 0 }] as const;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const lambda = curvature;
  const m = momentumCoeff;
  return (2 + 2 * m) / ((1 - m) * lambda);
}
