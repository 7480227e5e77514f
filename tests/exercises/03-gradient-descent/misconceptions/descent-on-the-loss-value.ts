// Your step subtracts the value of the loss. How deep the valley is says nothing about where it goes down:
// that is what the gradient passed in is for.
// weight: everywhere
// like: plain.ts
// - export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// + const loss = (beta: Vector): number => (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// +
// + export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter) => parameter - stepSize * loss(beta));
