class Surface {
  static slope(b) { return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)]; }
  static ends(b) {
    if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
    const [gx, gy] = Surface.slope(b);
    if (Math.abs(gx) > 0.01 || Math.abs(gy) > 0.01) return 'not-converged';
    if (b[1] > 1.3) return 'minimum-1';
    if (b[1] < 0.7) return 'minimum-2';
    return 'saddle';
  }
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[start[0], start[1]]];
  for (let k = 0; k < steps; k++) {
    const s = Surface.slope(gd[k]);
    gd.push([gd[k][0] - stepSize * s[0], gd[k][1] - stepSize * s[1]]);
  }
  const momentum = [[start[0], start[1]]];
  let z = { x: 0, y: 0 };
  for (let k = 0; k < steps; k++) {
    const p = [momentum[k][0] - stepSize * z.x, momentum[k][1] - stepSize * z.y];
    const s = Surface.slope(p);
    z = { x: (1 - momentumCoeff) * s[0] + momentumCoeff * z.x, y: (1 - momentumCoeff) * s[1] + momentumCoeff * z.y };
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: Surface.ends(gd[steps]), momentumOutcome: Surface.ends(momentum[steps]) };
}
