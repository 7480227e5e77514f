export function momentumStep(gradient, beta, z, stepSize, m) {
  const next = beta.map((x, k) => x - stepSize * z[k]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, k) => (1 - m) * g[k] + m * v) };
}

export function momentumDescent(gradient, start, stepSize, m, steps) {
  let [beta, z] = [[...start], start.map(() => 0)];
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    let next = beta.map((x, i) => x - stepSize * z[i]);
    const g = gradient(next);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    const rest = path.slice(-20);
    if (rest.length === 20 && rest.every((at) => at.every((x, i) => Math.abs(x - beta[i]) < 1e-9))) next = [...beta];
    beta = next;
    path.push(beta);
  }
  return path;
}
