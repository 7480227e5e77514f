class Polynomial {
  private b: number;
  private c: number;
  constructor(b: number, c: number) { this.b = b; this.c = c; }
  roots() {
    const D = this.b ** 2 - this.c;
    const r = Math.sqrt(Math.abs(D));
    if (D >= 0) return [{ re: (-this.b + r) / 2, im: 0 }, { re: (-this.b - r) / 2, im: 0 }];
    return [{ re: -this.b / 2, im: r / 2 }, { re: -this.b / 2, im: -r / 2 }];
  }
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return new Polynomial(-(1 + momentumCoeff) + (1 - momentumCoeff) * curvature * stepSize, momentumCoeff).roots();
}
export function largestStableStepSize(curvature: number, momentumCoeff: number) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
