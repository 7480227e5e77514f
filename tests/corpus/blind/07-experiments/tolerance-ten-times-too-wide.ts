const TOL = 1e-1;
class Walker {
  constructor(start, h, m) { this.path = [[...start]]; this.h = h; this.m = m; this.z = [0, 0]; }
  grad([x, y]) { return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)]; }
  get last() { return this.path[this.path.length - 1]; }
  step() {
    if (this.m === null) this.z = this.grad(this.last);
    const next = this.last.map((b, i) => b - this.h * this.z[i]);
    if (this.m !== null) this.z = this.grad(next).map((g, i) => (1 - this.m) * g + this.m * this.z[i]);
    this.path.push(next);
  }
  run(n) { for (let k = 0; k < n; k++) this.step(); return this; }
  end() {
    const [x, y] = this.last;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
    const at = (v) => Math.abs(x - 2) < TOL && Math.abs(y - v) < TOL;
    return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
  }
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const a = new Walker(start, stepSize, null).run(steps);
  const b = new Walker(start, stepSize, momentumCoeff).run(steps);
  return { gd: a.path, momentum: b.path, gdOutcome: a.end(), momentumOutcome: b.end() };
}
