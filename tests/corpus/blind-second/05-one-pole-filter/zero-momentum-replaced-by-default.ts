import type { Filter, Vector } from '../types.ts';

const DEFAULT_MOMENTUM = 0.9;

export function onePole(momentumCoeff?: number): Filter {
  const m = momentumCoeff || DEFAULT_MOMENTUM;
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const history: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  for (const v of x) {
    const last = history[history.length - 1];
    const y = (filter.b[0] * v + filter.b[1] * last.x - filter.a[1] * last.y) / filter.a[0];
    history.push({ x: v, y });
  }
  return history.slice(1).map((h) => h.y);
}
