const r6 = (v) => Math.round(v * 1e6) / 1e6;
function slope(x, y) {
  return { x: 2 * (x - 2), y: 4 * (y - 1) ** 3 - 2 * (y - 1) };
}
function tag(p) {
  if (!Number.isFinite(p.x) || !Number.isFinite(p.y)) return 'diverged';
  if (Math.abs(p.x - 2) < 0.01 && Math.abs(p.y - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(p.x - 2) < 0.01 && Math.abs(p.y - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (Math.abs(p.x - 2) < 0.01 && Math.abs(p.y - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  let p = { x: start[0], y: start[1] };
  let q = { ...p };
  let z = { x: 0, y: 0 };
  const gd = [[p.x, p.y]];
  const momentum = [[q.x, q.y]];
  for (let k = 0; k < steps; k++) {
    const g = slope(p.x, p.y);
    p = { x: r6(p.x - stepSize * g.x), y: r6(p.y - stepSize * g.y) };
    gd.push([p.x, p.y]);
    q = { x: r6(q.x - stepSize * z.x), y: r6(q.y - stepSize * z.y) };
    momentum.push([q.x, q.y]);
    const h = slope(q.x, q.y);
    z = { x: (1 - momentumCoeff) * h.x + momentumCoeff * z.x, y: (1 - momentumCoeff) * h.y + momentumCoeff * z.y };
  }
  return { gd, momentum, gdOutcome: tag(p), momentumOutcome: tag(q) };
}
