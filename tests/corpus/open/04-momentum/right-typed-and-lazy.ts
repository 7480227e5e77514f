export function momentumStep(gradient, beta, z, stepSize, momentumCoeff) {
  const n = beta.length, b = new Float64Array(n), w = new Float64Array(n);
  for (let i = 0; i < n; i++) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  for (let i = 0; i < n; i++) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: b, z: w };
}

export function momentumDescent(gradient, start, stepSize, momentumCoeff, steps) {
  const n = start.length;
  const path = [Float64Array.from(start)];
  const z = new Float64Array(n);
  for (let k = 1; k <= steps; k++) {
    const b = path[k - 1].slice();
    for (let i = 0; i < n; i++) b[i] -= stepSize * z[i];
    path.push(b);
    if (k === steps) break;
    const g = gradient(b.slice());
    for (let i = 0; i < n; i++) z[i] = momentumCoeff * z[i] + (1 - momentumCoeff) * g[i];
  }
  return path;
}
