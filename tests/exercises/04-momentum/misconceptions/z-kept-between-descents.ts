// Your descent starts with the z that the one before it ended with: z is kept in a variable outside the
// function. Start every descent with z = 0.
// weight: gap
// like: plain.ts
// - export function momentumStep(
// + let z: Vector = [];
// +
// + export function momentumStep(
// - ): Vector[] {
// + ): Vector[] {
// +   z = start.map((_, i) => z[i] ?? 0);
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// +
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + const state = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
// + z = state.z;
