// Your outcome is a stationary point that the path comes by. With momentum a path can
// roll over a minimum and go on: its last point decides.
// weight: gap
// like: plain.ts
// - const last = path[path.length - 1];
// - if (!last.every(Number.isFinite)) {
// + if (!path[path.length - 1].every(Number.isFinite)) {
// - for (const [name, point] of Object.entries(points)) {
// + for (const beta of path) {
// + for (const [name, point] of Object.entries(points)) {
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (beta.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// - return 'not-converged';
// + }
// + return 'not-converged';
