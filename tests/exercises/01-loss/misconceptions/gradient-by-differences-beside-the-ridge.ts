// Beside the ridge you take a difference quotient of the whole loss for the slope along β₂. Where (β₁ − 2)² is
// large its rounding swallows the small difference: use the formula everywhere.
// weight: slip
// like: plain.ts
// - export function gradient(beta: Vector): Vector {
// + export function gradient(beta: Vector): Vector {
// +   const v = beta[1] - 1;
// +   if (Math.abs(v) < 0.1) {
// +     const h = 1e-5;
// +     const rise = loss([beta[0], beta[1] + h]) - loss([beta[0], beta[1] - h]);
// +     return [2 * (beta[0] - 2), rise / (2 * h)];
// +   }
