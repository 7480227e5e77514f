// You replace the gradient by a difference quotient, which is right to a few digits only. The
// formula of the gradient is known: use it.
// weight: gap
// like: plain.ts
// - const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
// + // Products, because the difference magnifies how engines round a power.
// + const square = (x: number) => x * x;
// + const loss = ([b1, b2]: Vector) => square(b1 - 2) + square(square(b2 - 1)) - square(b2 - 1);
// - function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
// + function gradient([b1, b2]: Vector) {
// +   const h = 1e-5;
// +   const here = loss([b1, b2]);
// +   return [(loss([b1 + h, b2]) - here) / h, (loss([b1, b2 + h]) - here) / h];
// + }
// +
// + function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
