class Coordinate {
  constructor(readonly index: number, readonly value: number, readonly speed: number) {}
  moved(h: number): number {
    return this.value - h * this.speed;
  }
  filtered(slope: number, m: number): number {
    return (1 - m) * slope + m * this.speed;
  }
}

export function momentumStep(gradient: (b: readonly number[]) => readonly number[], beta: readonly number[], z: readonly number[], h: number, m: number) {
  const coordinates = beta.map((b, i) => new Coordinate(i, b, z[i]));
  const next = coordinates.map((c) => c.moved(h));
  const slopeOf = (c: Coordinate) => gradient(next)[c.index];
  return { beta: next, z: coordinates.map((c) => c.filtered(slopeOf(c), m)) };
}

export function momentumDescent(gradient: (b: readonly number[]) => readonly number[], start: readonly number[], h: number, m: number, steps: number) {
  let ball = { beta: [...start], z: start.map(() => 0) };
  const track = [ball.beta];
  while (track.length < steps + 1) {
    ball = momentumStep(gradient, ball.beta, ball.z, h, m);
    track.push(ball.beta);
  }
  return track;
}
