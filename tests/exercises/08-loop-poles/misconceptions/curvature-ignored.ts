// Your limit does not depend on the curvature. A steeper valley needs smaller steps: only the
// product curvature · stepSize matters.
// weight: gap
// like: plain.ts
// - export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
// -   return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + export function largestStableStepSize(_curvature: number, momentumCoeff: number): number {
// +   return (2 * (1 + momentumCoeff)) / (1 - momentumCoeff);
