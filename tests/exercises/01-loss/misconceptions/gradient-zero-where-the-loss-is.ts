// You take the gradient for zero where the loss is zero. The loss passes through zero on its way down from the
// ridge, and there its slope is not zero: the two have nothing to do with each other.
// weight: slip
// like: plain.ts
// - export function gradient(beta: Vector): Vector {
// + export function gradient(beta: Vector): Vector {
// +   if (loss(beta) === 0) {
// +     return [0, 0];
// +   }
