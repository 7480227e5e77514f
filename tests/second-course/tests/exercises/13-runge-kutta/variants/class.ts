class Path {
  readonly points: number[][];
  constructor(readonly f: (t: number, y: readonly number[]) => number[], y0: readonly number[]) {
    this.points = [Array.from(y0)];
  }
  step(t: number, h: number) {
    const y = this.points.at(-1)!;
    const along = (slope: number[], by: number) => y.map((value, i) => value + slope[i]! * by);
    const first = this.f(t, y);
    const second = this.f(t + 0.5 * h, along(first, 0.5 * h));
    const third = this.f(t + 0.5 * h, along(second, 0.5 * h));
    const last = this.f(t + h, along(third, h));
    this.points.push(along(first.map((_, i) => (first[i]! + last[i]!) / 6 + (second[i]! + third[i]!) / 3), h));
  }
}

export function rk4(f: (t: number, y: readonly number[]) => number[], y0: readonly number[], h: number, steps: number): number[][] {
  const path = new Path(f, y0);
  for (let k = 0; k < steps; k++) path.step(k * h, h);
  return path.points;
}
