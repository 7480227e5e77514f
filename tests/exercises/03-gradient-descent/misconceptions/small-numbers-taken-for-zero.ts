// You set coordinates to 0 when they are small. Small compared with what? A β of 1e-5 may be the whole of a
// solution; numbers near 0 need no tidying.
// weight: slip
// like: plain.ts
// - export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// + const tidy = (x: number) => (Math.abs(x) < 1e-4 ? 0 : x);
// +
// + export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => tidy(parameter - stepSize * slopes[i]));
