import type { Gradient, Vector } from '../types.ts';

function dimension(dL: Gradient, at: Vector): number {
  return dL(at).length;
}

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const moved = point.slice();
  for (const [i, slope] of dL(point).entries()) moved[i] = moved[i]! - slope * h;
  return moved;
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const n = dimension(dL, origin);
  if (n !== origin.length) throw new RangeError(`origin has ${origin.length} coordinates, the dL ${n}`);
  const route: Vector[] = [origin];
  for (let k = 0; k < count; k++) route.push(gradientDescentStep(dL, route[k]!, h));
  return route;
}
