import type { Gradient, Vector } from '../types.ts';

class Walker {
  private readonly visited: Vector[];
  constructor(private readonly gradient: Gradient, anfang: Vector, private readonly stepSize: number) {
    this.visited = [anfang];
  }
  walk(): void {
    const last = this.visited[this.visited.length - 1]!;
    this.visited.push(gradientDescentStep(this.gradient, last, this.stepSize));
  }
  get path(): Vector[] {
    return this.visited;
  }
}

export function gradientDescentStep(gradient: Gradient, ort: Vector, stepSize: number): Vector {
  const slope = gradient(ort);
  const next: number[] = [];
  for (let i = 0; i < ort.length; i++) {
    next.push(ort[i]! - stepSize * slope[i]!);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, anfang: Vector, stepSize: number, anzahl: number): Vector[] {
  const walker = new Walker(gradient, anfang, stepSize);
  for (let i = 1; i < anzahl; i++) walker.walk();
  return walker.path;
}
