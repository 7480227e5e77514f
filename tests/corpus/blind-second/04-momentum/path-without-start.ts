type V = readonly number[];
type G = (b: V) => V;
export function momentumStep(f: G, beta: V, z: V, s: number, m: number): { beta: V; z: V } {
  const q = beta.map((b, i) => b - s * z[i]);
  const g = f(q);
  return { beta: q, z: z.map((v, i) => g[i] + m * (v - g[i])) };
}
export function momentumDescent(f: G, start: V, s: number, m: number, steps: number): V[] {
  const path: V[] = [];
  let state = { beta: start, z: start.map(() => 0) as V };
  for (let i = 0; i < steps; i++) {
    state = momentumStep(f, state.beta, state.z, s, m);
    path.push(state.beta);
  }
  return path;
}
