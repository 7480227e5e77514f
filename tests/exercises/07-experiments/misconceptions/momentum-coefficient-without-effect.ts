// Your momentum path uses the coefficient 0.9, whatever is asked for: momentumCoeff has no effect.
// Use the momentumCoeff that is passed in.
// weight: gap
// like: plain.ts
// - function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
// + function momentumDescent({ start, stepSize, steps }: Settings): Vector[] {
// +   const momentumCoeff = 0.9;
