// Your second experiment starts with the z of the first: z lives outside of the function. Set it
// to zero at the beginning of every descent.
// weight: wrong
// like: plain.ts
// - function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
// + let z = [0, 0];
// +
// + function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
// - const path = [start];
// - let z = [0, 0];
// + const path = [start];
