// Your largestStableStepSize takes curvature for momentumCoeff, and momentumCoeff for curvature. A call names nothing:
// the parameters stand in the order of the task, curvature first.
// weight: gap
// like: plain.ts
// - export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
// + export function largestStableStepSize(momentumCoeff: number, curvature: number): number {
