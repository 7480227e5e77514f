import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const g = dL(point);
  return point.map((b, i) => {
    let rate = h;
    let next = b - rate * g[i]!;
    let tries = 0;
    while (b * next < 0 && tries < 20) {
      // overshot: try a shorter step
      rate /= 2;
      next = b - rate * g[i]!;
      tries++;
    }
    return next;
  });
}

function* trail(dL: Gradient, from: Vector, h: number, count: number) {
  yield from;
  for (let left = count; left > 0; left--) {
    from = gradientDescentStep(dL, from, h);
    yield from;
  }
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  return Array.from(trail(dL, origin, h, count));
}
