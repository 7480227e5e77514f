// Your Hessian looks like a second difference of the loss: the square of a small step is divided by, and half
// of the digits are lost. Differentiate the gradient on paper instead.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + // Products, because the difference magnifies how engines round a power.
// + const b = (beta[1] - 1) * (beta[1] - 1);
// + return (beta[0] - 2) * (beta[0] - 2) + b * b - b;
// - export function hessian(beta: Vector): Matrix {
// + export function hessian(beta: Vector): Matrix {
// +   const step = 1e-4;
// +   const curvature = (i: number): number => {
// +     const moved = (by: number): number => loss(beta.map((parameter, j) => (i === j ? parameter + by : parameter)));
// +     return (moved(step) - 2 * loss(beta) + moved(-step)) / step ** 2;
// +   };
// - [2, 0],
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [curvature(0), 0],
// + [0, curvature(1)],
