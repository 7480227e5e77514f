import type { Vector } from '../types.ts';

const MAX_POINTS = 1001;

function path(start: Vector, steps: number, advance: (x: number, y: number) => [number, number]): Vector[] {
  const out: Vector[] = [];
  let [x, y] = start;
  for (let i = 0; i <= steps && i < MAX_POINTS; i++) {
    out.push([x, y]);
    [x, y] = advance(x, y);
  }
  return out;
}

export function experiment({ start, stepSize: h, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const dx = (x: number) => 2 * (x - 2);
  const dy = (y: number) => 4 * Math.pow(y - 1, 3) - 2 * (y - 1);
  const gd = path(start, steps, (x, y) => [x - h * dx(x), y - h * dy(y)]);
  let v = 0;
  let w = 0;
  const momentum = path(start, steps, (x, y) => {
    x -= h * v;
    y -= h * w;
    v = m * v + (1 - m) * dx(x);
    w = m * w + (1 - m) * dy(y);
    return [x, y];
  });
  const outcomes = [gd, momentum].map((points) => {
    const [x, y] = points[points.length - 1];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
    if (Math.abs(x - 2) > 0.01) return 'not-converged';
    if (Math.abs(y - 1) <= 0.01) return 'saddle';
    if (Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
    if (Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
    return 'not-converged';
  });
  return { gd, momentum, gdOutcome: outcomes[0], momentumOutcome: outcomes[1] };
}
