// Your paths are right, but the momentum moves the array start itself, and who called you has lost
// it. Work on a copy of start.
// weight: slip
// like: plain.ts
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// -   const path = [start];
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// +   const path: Vector[] = [[...start]];
// - const path = [start];
// + const beta = start as number[];
// + const path = [[...beta]];
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// + z.forEach((v, i) => (beta[i] -= stepSize * v));
// - path.push(beta);
// + path.push([...beta]);
