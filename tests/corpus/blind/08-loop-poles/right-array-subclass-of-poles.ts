class Poles extends Array {
  static of2(a: any, b: any): Poles {
    const p = new Poles();
    p.push(a, b);
    return p;
  }
  get stable(): boolean { return this.every((p) => Math.hypot(p.re, p.im) < 1); }
}

const pole = (re: number, im: number) => ({ re, im, get magnitude() { return Math.hypot(re, im); } });

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): any {
  const k = (1 - momentumCoeff) * curvature * stepSize;
  const a = (1 + momentumCoeff - k) / 2;
  const b = a * a - momentumCoeff;
  if (b < 0) return Poles.of2(pole(a, Math.sqrt(-b)), pole(a, -Math.sqrt(-b)));
  return Poles.of2(pole(a + Math.sqrt(b), 0), pole(a - Math.sqrt(b), 0));
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (1 / curvature) * 2 * ((1 + momentumCoeff) / (1 - momentumCoeff));
}
