// Your step evaluates the gradient twice at the same point. In real models that is the expensive part:
// evaluate it once and keep the answer.
// weight: gap
// like: plain.ts
// - export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// + export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// +   if (gradient(beta).every((slope) => slope === 0)) return [...beta];
