// As soon as one coordinate is not finite you give up the whole point. The other coordinate does not know of that: go on
// with it as before.
// weight: gap
// like: plain.ts
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// + const whole = (beta: Vector): Vector => (beta.every(Number.isFinite) ? beta : beta.map(() => NaN));
// +
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + path.push(whole(path[k].map((b, i) => b - stepSize * g[i])));
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// + const beta = whole(path[k].map((b, i) => b - stepSize * z[i]));
