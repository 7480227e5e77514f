import type { Vector } from '../types.ts';
type Pair = [number, number];

/** Keeps numbers printable. */
function limited(x: number): number {
  const most = 1e100;
  return Math.sign(x) * Math.min(Math.abs(x), most);
}
function slope(x: number, y: number): Pair {
  const u = y - 1;
  return [2 * x - 4, (4 * u * u - 2) * u];
}
function* slide(x: number, y: number, h: number): Generator<Pair> {
  while (true) {
    yield [x, y];
    const [gx, gy] = slope(x, y);
    x = limited(x - h * gx);
    y = limited(y - h * gy);
  }
}
function* roll(x: number, y: number, h: number, m: number): Generator<Pair> {
  let [vx, vy] = [0, 0];
  while (true) {
    yield [x, y];
    x = limited(x - h * vx);
    y = limited(y - h * vy);
    const [gx, gy] = slope(x, y);
    [vx, vy] = [(1 - m) * gx + m * vx, (1 - m) * gy + m * vy];
  }
}
function take<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}
function label([x, y]: Pair): string {
  if (x - x !== 0 || y - y !== 0) return 'diverged';
  const inside = (c: number) => Math.max(Math.abs(x - 2), Math.abs(y - c)) <= 0.01;
  if (inside(1)) return 'saddle';
  if (inside(1 + Math.sqrt(0.5))) return 'minimum-1';
  return inside(1 - Math.sqrt(0.5)) ? 'minimum-2' : 'not-converged';
}
export function experiment({ start: [x, y], stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = take(slide(x, y, stepSize), steps + 1);
  const momentum = take(roll(x, y, stepSize, momentumCoeff), steps + 1);
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}
