import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const slope = dL(point);
  return point.map((value, i) => value - h * slope[i]!);
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const history: Vector[] = [origin];
  let point = origin;
  for (let k = 0; k < count; k++) {
    const slope = dL(point);
    point = point.map((value, i) => value - h * slope[i]!);
    history.push(slope);
  }
  return history;
}
