// You raise a tiny step size to 1e-6. In a steep valley such a step is of the right length: only the product
// curvature · stepSize matters, and it needs no protection.
// weight: slip
// like: plain.ts
// - export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// + export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// +   stepSize = Math.max(stepSize, 1e-6);
