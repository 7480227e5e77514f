export function momentumStep(gradient, beta, z, stepSize, momentumCoeff) {
  const next = beta.map((x, k) => x - stepSize * z[k]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, k) => (1 - momentumCoeff) * g[k] + momentumCoeff * v) };
}

export function momentumDescent(gradient, start, stepSize, momentumCoeff, steps) {
  const g = gradient([...start]);
  let state = { beta: [...start], z: start.map(() => 0) };
  const path = [state.beta];
  for (let k = 0; k < steps; k++) {
    state = momentumStep(() => g, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
