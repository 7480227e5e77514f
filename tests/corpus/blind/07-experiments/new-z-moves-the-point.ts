const grad = (x, y) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];

class Particle {
  constructor(x, y) { this.x = x; this.y = y; this.z = [0, 0]; this.path = [[x, y]]; }
  push(dx, dy) { this.x -= dx; this.y -= dy; this.path.push([this.x, this.y]); }
  get end() {
    const { x, y } = this;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
    const t = (c) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
    return t(1 + Math.SQRT1_2) ? 'minimum-1' : t(1 - Math.SQRT1_2) ? 'minimum-2' : t(1) ? 'saddle' : 'not-converged';
  }
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const a = new Particle(start[0], start[1]);
  const b = new Particle(start[0], start[1]);
  for (let k = 0; k < steps; k++) {
    const g = grad(a.x, a.y);
    a.push(stepSize * g[0], stepSize * g[1]);
    const h = grad(b.x, b.y);
    b.z = [(1 - momentumCoeff) * h[0] + momentumCoeff * b.z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * b.z[1]];
    b.push(stepSize * b.z[0], stepSize * b.z[1]);
  }
  return { gd: a.path, momentum: b.path, gdOutcome: a.end, momentumOutcome: b.end };
}
