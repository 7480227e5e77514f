// Your loopPoles takes momentumCoeff for stepSize, and stepSize for momentumCoeff. A call names nothing: the parameters
// stand in the order of the task, curvature, stepSize, momentumCoeff.
// weight: gap
// like: plain.ts
// - export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// + export function loopPoles(curvature: number, momentumCoeff: number, stepSize: number): readonly [Complex, Complex] {
