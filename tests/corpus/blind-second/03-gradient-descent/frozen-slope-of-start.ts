import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const nabla = dL(point);
  return point.map((b, i) => b - h * nabla[i]!);
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const nabla = dL(origin);
  const route: Vector[] = [origin];
  for (let k = 1; k <= count; k++) {
    const previous = route[k - 1]!;
    route.push(previous.map((b, i) => b - h * nabla[i]!));
  }
  return route;
}
