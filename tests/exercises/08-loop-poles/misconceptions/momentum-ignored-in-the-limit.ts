// 2/curvature is the limit of gradient descent without momentum. The filter damps the
// alternating gradient of a step that is too large, so with momentum the limit is larger.
// weight: gap
// like: plain.ts
// - export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
// -   return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + export function largestStableStepSize(curvature: number, _momentumCoeff: number): number {
// +   return 2 / curvature;
