import type { Vector } from '../types.ts';
export function experiment({ start, stepSize, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const dx = (x: number) => 2 * (x - 2);
  const dy = (y: number) => 4 * y ** 3 - 2 * y;
  let x = start[0]!, y = start[1]!;
  const gd: Vector[] = [[x, y]];
  for (let k = 0; k < steps; k++) {
    x -= stepSize * dx(x);
    y -= stepSize * dy(y);
    gd.push([x, y]);
  }
  let p = start[0]!, q = start[1]!, zp = 0, zq = 0;
  const momentum: Vector[] = [[p, q]];
  for (let k = 0; k < steps; k++) {
    p -= stepSize * zp;
    q -= stepSize * zq;
    zp = (1 - m) * dx(p) + m * zp;
    zq = (1 - m) * dy(q) + m * zq;
    momentum.push([p, q]);
  }
  const judge = (a: number, b: number) => {
    if (!Number.isFinite(a) || !Number.isFinite(b)) return 'diverged';
    const close = (c: number) => Math.abs(a - 2) < 0.01 && Math.abs(b - c) < 0.01;
    if (close(1 + Math.SQRT1_2)) return 'minimum-1';
    if (close(1 - Math.SQRT1_2)) return 'minimum-2';
    if (close(1)) return 'saddle';
    return 'not-converged';
  };
  return { gd, momentum, gdOutcome: judge(x, y), momentumOutcome: judge(p, q) };
}
