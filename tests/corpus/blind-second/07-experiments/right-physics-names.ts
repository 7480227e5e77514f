import type { Vector } from '../types.ts';
class Vec2 {
  constructor(readonly x: number, readonly y: number) {}
  plus(o: Vec2): Vec2 { return new Vec2(this.x + o.x, this.y + o.y); }
  times(f: number): Vec2 { return new Vec2(f * this.x, f * this.y); }
  toArray(): Vector { return [this.x, this.y]; }
  get finite(): boolean { return Number.isFinite(this.x) && Number.isFinite(this.y); }
  inSquare(c: Vec2, half: number): boolean { return Math.abs(this.x - c.x) <= half && Math.abs(this.y - c.y) <= half; }
}
const force = (p: Vec2): Vec2 => new Vec2(-2 * (p.x - 2), 2 * (p.y - 1) - 4 * (p.y - 1) ** 3);
const places: [string, Vec2][] = [
  ['minimum-1', new Vec2(2, 1 + Math.SQRT1_2)],
  ['minimum-2', new Vec2(2, 1 - Math.SQRT1_2)],
  ['saddle', new Vec2(2, 1)],
];
function ending(p: Vec2): string {
  if (!p.finite) return 'diverged';
  const place = places.find(([, c]) => p.inSquare(c, 0.01));
  return place === undefined ? 'not-converged' : place[0];
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const origin = new Vec2(start[0], start[1]);
  const slide: Vec2[] = [origin];
  const roll: Vec2[] = [origin];
  let velocity = new Vec2(0, 0);
  for (let k = 0; k < steps; k++) {
    slide.push(slide[k].plus(force(slide[k]).times(stepSize)));
    const here = roll[k].plus(velocity.times(stepSize));
    velocity = force(here).times(1 - momentumCoeff).plus(velocity.times(momentumCoeff));
    roll.push(here);
  }
  return { gd: slide.map((p) => p.toArray()), momentum: roll.map((p) => p.toArray()), gdOutcome: ending(slide[steps]), momentumOutcome: ending(roll[steps]) };
}
