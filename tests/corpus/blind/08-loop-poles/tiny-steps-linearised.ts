class Loop {
  constructor(x, m) { this.x = x; this.m = m; }
  get tiny() { return this.x < 1e-3; }
  firstOrder() {
    return [{ re: 1 - this.x, im: 0 }, { re: this.m, im: 0 }];
  }
  exact() {
    const s = 1 + this.m - (1 - this.m) * this.x;
    const d = s * s - 4 * this.m;
    const w = Math.sqrt(Math.abs(d)) / 2;
    return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
  }
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const loop = new Loop(curvature * stepSize, momentumCoeff);
  return loop.tiny ? loop.firstOrder() : loop.exact();
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
