// The first entry of your gradient is a difference of two values of the whole loss. Far from the valleys (β₂ − 1)⁴ is so
// large that the digits of (β₁ − 2)² are lost beside it. Differentiate that term alone.
// weight: slip
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + // Products, because the difference magnifies how engines round a power.
// + const b = (beta[1] - 1) * (beta[1] - 1);
// + return (beta[0] - 2) * (beta[0] - 2) + b * b - b;
// - export function gradient(beta: Vector): Vector {
// -   return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + export function gradient([x, y]: Vector): Vector {
// +   return [32 * (loss([x + 1 / 64, y]) - loss([x - 1 / 64, y])), 4 * (y - 1) ** 3 - 2 * (y - 1)];
