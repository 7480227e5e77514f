import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(dL, point, h) {
  var g = dL(point);
  var out = [];
  for (var i = 0; i < g.length; i++) out[i] = point[i] - g[i] * h;
  return out;
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const route: Vector[] = [origin];
  for (let k = 0; k < count; k++) route.push(gradientDescentStep(dL, route[k]!, h));
  return route.filter((p, k) => k === 0 || p.some((c, i) => c !== route[k - 1]![i]));
}
