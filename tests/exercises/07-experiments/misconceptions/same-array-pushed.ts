// All points of your paths are the same: one array was pushed again and again and changed in
// between. Push a copy at each step.
// weight: wrong
// like: plain.ts
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// -   const path = [start];
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// +   const beta = [...start];
// +   const path = [beta];
// - const g = gradient(path[k]);
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + gradient(beta).forEach((g, i) => (beta[i] -= stepSize * g));
// + path.push(beta);
// - const path = [start];
// - let z = [0, 0];
// + const beta = [...start];
// + const path = [beta];
// + const z = [0, 0];
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// - const g = gradient(beta);
// - z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
// + z.forEach((v, i) => (beta[i] -= stepSize * v));
// + gradient(beta).forEach((g, i) => (z[i] = (1 - momentumCoeff) * g + momentumCoeff * z[i]));
