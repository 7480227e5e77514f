class HeavyBall {
  constructor(lambda, m) { this.lambda = lambda; this.m = m; }
  sum(h) { return 1 + this.m - this.lambda * h; }
  poles(h) {
    const c = this.sum(h) / 2;
    const q = c * c - this.m;
    const w = Math.sqrt(Math.abs(q));
    return q < 0 ? [{ re: c, im: w }, { re: c, im: -w }] : [{ re: c + w, im: 0 }, { re: c - w, im: 0 }];
  }
  limit() { return 2 * (1 + this.m) / this.lambda; }
}
export const loopPoles = (curvature, stepSize, momentumCoeff) => new HeavyBall(curvature, momentumCoeff).poles(stepSize);
export const largestStableStepSize = (curvature, momentumCoeff) => new HeavyBall(curvature, momentumCoeff).limit();
