type V = readonly number[];
export const momentumStep = (gradient: (b: V) => V, beta: V, z: V, stepSize: number, m: number) => {
  const moved = beta.map((b, i) => b - stepSize * z[i]!);
  const slope = gradient(moved);
  return { beta: moved, z: z.map((old, i) => (1 - m) * slope[i]! + m * old) };
};
export const momentumDescent = (gradient: (b: V) => V, start: V, stepSize: number, m: number, steps: number): V[] => {
  let state: { beta: V; z: V } = { beta: [...start], z: start.map(() => 0) };
  const path: V[] = [state.beta];
  while (path.length <= steps) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, m);
    path.push(state.beta);
  }
  return path;
};
