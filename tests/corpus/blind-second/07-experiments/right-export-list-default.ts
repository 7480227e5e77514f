import type { Vector } from '../types.ts';
type Settings = Readonly<{ start: Vector; stepSize: number; momentumCoeff: number; steps: number }>;
const slope = (x: number, y: number): [number, number] => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const outcomeAt = (x: number, y: number) => {
  const finite = Number.isFinite(x) && Number.isFinite(y);
  if (!finite) return 'diverged' as const;
  const dy = [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1].map((t) => Math.abs(y - t) <= 0.01);
  if (Math.abs(x - 2) <= 0.01 && dy.includes(true)) return (['minimum-1', 'minimum-2', 'saddle'] as const)[dy.indexOf(true)];
  return 'not-converged' as const;
};
const run = ({ start, stepSize, momentumCoeff, steps }: Settings) => {
  const out = { gd: [[...start]], momentum: [[...start]] };
  let [x, y] = start;
  let [p, q] = start;
  let [zp, zq] = [0, 0];
  for (let k = 0; k < steps; k++) {
    const [gx, gy] = slope(x, y);
    [x, y] = [x - stepSize * gx, y - stepSize * gy];
    out.gd.push([x, y]);
    [p, q] = [p - stepSize * zp, q - stepSize * zq];
    out.momentum.push([p, q]);
    const [gp, gq] = slope(p, q);
    [zp, zq] = [gp - momentumCoeff * (gp - zp), gq - momentumCoeff * (gq - zq)];
  }
  return { ...out, gdOutcome: outcomeAt(x, y), momentumOutcome: outcomeAt(p, q) };
};
export { run as experiment };
export default run;
