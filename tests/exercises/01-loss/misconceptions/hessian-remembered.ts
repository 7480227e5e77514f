// Your Hessian is computed at the first point and then returned for every other point too: a variable outside
// the function remembers it. Let each call compute its own answer from its argument.
// weight: gap
// like: plain.ts
// - export function loss(beta: Vector): number {
// + let remembered: Matrix | undefined;
// +
// + export function loss(beta: Vector): number {
// - return [
// + remembered ??= [
// - ];
// + ];
// + return remembered;
