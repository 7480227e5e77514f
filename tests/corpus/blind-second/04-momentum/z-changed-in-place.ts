type Vec = readonly number[];
export function momentumStep(gradient: (b: Vec) => Vec, beta: Vec, z: number[], h: number, m: number): { beta: Vec; z: Vec } {
  const moved: number[] = [];
  for (let i = 0; i < beta.length; i++) moved[i] = beta[i]! - h * z[i]!;
  const g = gradient(moved);
  for (let i = 0; i < z.length; i++) {
    z[i] *= m;
    z[i] += (1 - m) * g[i]!;
  }
  return { beta: moved, z };
}
export function momentumDescent(gradient: (b: Vec) => Vec, start: Vec, h: number, m: number, steps: number): Vec[] {
  const z: number[] = start.map(() => 0);
  const path: Vec[] = [start.slice()];
  for (let k = 0; k < steps; k++) path.push(momentumStep(gradient, path[k]!, z, h, m).beta);
  return path;
}
