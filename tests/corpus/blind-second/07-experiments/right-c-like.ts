import type { Vector } from '../types.ts';
var SQRT_HALF = 0.7071067811865476;
function grad(out: Float64Array, x: number, y: number): void {
  var u = y - 1.0;
  out[0] = 2.0 * (x - 2.0);
  out[1] = 4.0 * u * u * u - 2.0 * u;
}
function code(x: number, y: number): number {
  if (!isFinite(x) || !isFinite(y)) return 3;
  if (x < 1.99 || x > 2.01) return 4;
  if (Math.abs(y - (1.0 + SQRT_HALF)) <= 0.01) return 0;
  if (Math.abs(y - (1.0 - SQRT_HALF)) <= 0.01) return 1;
  if (Math.abs(y - 1.0) <= 0.01) return 2;
  return 4;
}
var NAMES = ['minimum-1', 'minimum-2', 'saddle', 'diverged', 'not-converged'];
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  var g = new Float64Array(2), a = new Float64Array(2 * steps + 2), b = new Float64Array(2 * steps + 2);
  var i, z1 = 0, z2 = 0;
  a[0] = b[0] = start[0];
  a[1] = b[1] = start[1];
  for (i = 2; i < a.length; i += 2) {
    grad(g, a[i - 2], a[i - 1]);
    a[i] = a[i - 2] - stepSize * g[0];
    a[i + 1] = a[i - 1] - stepSize * g[1];
    b[i] = b[i - 2] - stepSize * z1;
    b[i + 1] = b[i - 1] - stepSize * z2;
    grad(g, b[i], b[i + 1]);
    z1 = (1 - momentumCoeff) * g[0] + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * g[1] + momentumCoeff * z2;
  }
  var gd: Vector[] = [], momentum: Vector[] = [];
  for (i = 0; i < a.length; i += 2) {
    gd.push([a[i], a[i + 1]]);
    momentum.push([b[i], b[i + 1]]);
  }
  return { gd: gd, momentum: momentum, gdOutcome: NAMES[code(a[a.length - 2], a[a.length - 1])], momentumOutcome: NAMES[code(b[b.length - 2], b[b.length - 1])] };
}
