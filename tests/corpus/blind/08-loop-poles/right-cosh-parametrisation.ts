type Pole = { re: number; im: number };

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): [Pole, Pole] {
  const x = curvature * stepSize;
  if (momentumCoeff === 0) return [{ re: 1 - x, im: 0 }, { re: 0, im: 0 }];
  const r = Math.sqrt(momentumCoeff);
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * x;
  const c = s / (2 * r); // cos or cosh of the angle
  if (Math.abs(c) <= 1) {
    const phi = Math.acos(c);
    return [
      { re: r * c, im: r * Math.sin(phi) },
      { re: r * c, im: -r * Math.sin(phi) },
    ];
  }
  const t = Math.acosh(Math.abs(c));
  const sign = Math.sign(c);
  return [
    { re: sign * r * Math.exp(t), im: 0 },
    { re: sign * r * Math.exp(-t), im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / curvature / ((1 - momentumCoeff) / (1 + momentumCoeff));
}
