class Vec extends Array {
  static at(x: number, y: number): Vec {
    const v = new Vec(2);
    v[0] = x;
    v[1] = y;
    return v;
  }
  plus(o: Vec): Vec { return Vec.at(this[0] + o[0], this[1] + o[1]); }
  times(s: number): Vec { return Vec.at(s * this[0], s * this[1]); }
  get finite(): boolean { return Number.isFinite(this[0]) && Number.isFinite(this[1]); }
  near(x: number, y: number): boolean { return Math.abs(this[0] - x) < 0.01 && Math.abs(this[1] - y) < 0.01; }
  get slope(): Vec { return Vec.at(2 * (this[0] - 2), 4 * (this[1] - 1) ** 3 - 2 * (this[1] - 1)); }
  get fate(): string {
    return !this.finite ? 'diverged'
      : this.near(2, 1 + Math.SQRT1_2) ? 'minimum-1'
      : this.near(2, 1 - Math.SQRT1_2) ? 'minimum-2'
      : this.near(2, 1) ? 'saddle' : 'not-converged';
  }
  plain(): number[] { return [this[0], this[1]]; }
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [Vec.at(start[0], start[1])];
  const mo = [Vec.at(start[0], start[1])];
  let z = Vec.at(0, 0);
  for (let k = 0; k < steps; ++k) {
    gd.push(gd[k].plus(gd[k].slope.times(-stepSize)));
    mo.push(mo[k].plus(z.times(-stepSize)));
    z = mo[k + 1].slope.times(1 - momentumCoeff).plus(z.times(momentumCoeff));
  }
  return { gd: gd.map((v) => v.plain()), momentum: mo.map((v) => v.plain()), gdOutcome: gd[steps].fate, momentumOutcome: mo[steps].fate };
}
