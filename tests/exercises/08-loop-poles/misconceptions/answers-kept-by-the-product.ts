// You keep your answers by curvature and stepSize and leave out m, so a second m gets the poles of the first. What is kept
// must be kept together with every argument that it depends on.
// weight: gap
// like: plain.ts
// - export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// + const kept = new Map<number, readonly [Complex, Complex]>();
// +
// + function compute(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// - export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
// + export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// +   const poles = kept.get(curvature * stepSize) ?? compute(curvature, stepSize, momentumCoeff);
// +   kept.set(curvature * stepSize, poles);
// +   return poles;
// + }
// +
// + export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
