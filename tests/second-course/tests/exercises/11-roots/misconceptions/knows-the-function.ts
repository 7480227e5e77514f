// Your newton keeps its points by f, and gives them for another start, too.
// weight: slip
// like: loops.ts
// - export function newton(f, df, start, steps) {
// + const known = new WeakMap();
// + export function newton(f, df, start, steps) {
// - const points = [start];
// + if (known.has(f)) return [...known.get(f)];
// + const points = [start];
// - return points;
// + known.set(f, [...points]);
// + return points;
