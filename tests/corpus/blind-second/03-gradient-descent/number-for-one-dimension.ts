import type { Gradient, Vector } from '../types.ts';

function squeeze(v: number[]): any {
  return v.length === 1 ? v[0] : v;
}

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const g = dL(point);
  return squeeze(point.map((b, i) => b - h * g[i]!));
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const route: Vector[] = [origin];
  for (let k = 0; k < count; k++) {
    const next: any = gradientDescentStep(dL, route[k]!, h);
    route.push(Array.isArray(next) ? next : [next]);
  }
  return route;
}
