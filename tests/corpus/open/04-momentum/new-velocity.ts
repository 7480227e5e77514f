export function momentumStep(gradient, beta, z, stepSize, momentumCoeff) {
  const g = gradient(beta);
  const w = z.map((v, k) => (1 - momentumCoeff) * g[k] + momentumCoeff * v);
  return { beta: beta.map((x, k) => x - stepSize * w[k]), z: w };
}

export function momentumDescent(gradient, start, stepSize, momentumCoeff, steps) {
  let state = { beta: [...start], z: start.map(() => 0) };
  const path = [state.beta];
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
