// You replace numbers that are no longer finite by finite ones, so that a path which has diverged
// seems to be somewhere. NaN and Infinity are its result: leave them in.
// weight: slip
// like: plain.ts
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// + // Without NaN and Infinity the paths can be plotted.
// + const limited = (b: number) => (Number.isFinite(b) ? b : Math.sign(b) * Number.MAX_VALUE || 0);
// +
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + path.push(path[k].map((b, i) => limited(b - stepSize * g[i])));
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// + const beta = path[k].map((b, i) => limited(b - stepSize * z[i]));
