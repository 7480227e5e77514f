import type { Vector } from '../types.ts';

// one result object for the whole program, filled anew at each call
const result = { gd: [] as Vector[], momentum: [] as Vector[], gdOutcome: '', momentumOutcome: '' };

const slope = { x: (x: number) => 2 * (x - 2), y: (y: number) => 4 * (y - 1) ** 3 - 2 * (y - 1) };

function describe(x: number, y: number): string {
  if (Number.isFinite(x) && Number.isFinite(y)) {
    const spots = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 };
    for (const [spot, height] of Object.entries(spots)) {
      if (Math.abs(x - 2) <= 0.01 && Math.abs(y - height) <= 0.01) return spot;
    }
    return 'not-converged';
  }
  return 'diverged';
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  result.gd.splice(0);
  result.momentum.splice(0);
  let [x, y] = s.start;
  for (let k = 0; k < s.steps; k++) {
    result.gd.push([x, y]);
    x -= s.stepSize * slope.x(x);
    y -= s.stepSize * slope.y(y);
  }
  result.gd.push([x, y]);
  result.gdOutcome = describe(x, y);
  [x, y] = s.start;
  for (let k = 0, u = 0, v = 0; k < s.steps; k++) {
    result.momentum.push([x, y]);
    x -= s.stepSize * u;
    y -= s.stepSize * v;
    u = s.momentumCoeff * u + (1 - s.momentumCoeff) * slope.x(x);
    v = s.momentumCoeff * v + (1 - s.momentumCoeff) * slope.y(y);
  }
  result.momentum.push([x, y]);
  result.momentumOutcome = describe(x, y);
  return result;
}
