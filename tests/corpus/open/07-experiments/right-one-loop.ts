type P = [number, number];
const grad = ([p, q]: P): P => { const v = q - 1; return [2 * p - 4, (4 * v * v - 2) * v]; };
const ENDS: [string, number][] = [['minimum-1', 1 + Math.sqrt(0.5)], ['minimum-2', 1 - Math.sqrt(0.5)], ['saddle', 1]];
const nameOf = ([p, q]: P) => {
  if (!Number.isFinite(p) || !Number.isFinite(q)) return 'diverged';
  return ENDS.find(([, end]) => Math.max(Math.abs(p - 2), Math.abs(q - end)) < 0.01)?.[0] ?? 'not-converged';
};
export const experiment = ({ start, stepSize: h, momentumCoeff: m, steps }: any) => {
  let a: P = [start[0], start[1]], b: P = [start[0], start[1]], z: P = [0, 0];
  const gd = [a], momentum = [b];
  for (let k = 1; k <= steps; k++) {
    const s = grad(a);
    a = [a[0] - h * s[0], a[1] - h * s[1]];
    b = [b[0] - h * z[0], b[1] - h * z[1]];
    const t = grad(b);
    z = [t[0] - m * t[0] + m * z[0], t[1] - m * t[1] + m * z[1]];
    gd.push(a);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: nameOf(a), momentumOutcome: nameOf(b) };
};
