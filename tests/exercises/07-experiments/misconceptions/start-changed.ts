// Gradient descent moves the array start itself, so the momentum path begins where the other
// ended. Work on a copy of start.
// weight: gap
// like: plain.ts
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// -   const path = [start];
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// +   const beta = start as number[];
// +   const path = [[...beta]];
// - const g = gradient(path[k]);
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + gradient(beta).forEach((g, i) => (beta[i] -= stepSize * g));
// + path.push([...beta]);
