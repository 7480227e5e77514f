// Your descent takes stepSize for steps, and steps for stepSize. A call names nothing: parameters stand in the order of
// the task, stepSize before steps.
// weight: gap
// like: plain.ts
// - export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
// + export function gradientDescent(gradient: Gradient, start: Vector, steps: number, stepSize: number): Vector[] {
