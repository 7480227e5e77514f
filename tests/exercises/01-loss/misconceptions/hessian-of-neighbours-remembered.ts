// You keep Hessians and find them again by rounded numbers: a β that differs in the fifth decimal gets the
// Hessian of another one. An answer may depend on β alone.
// weight: gap
// like: plain.ts
// - export function hessian(beta: Vector): Matrix {
// + const known = new Map<string, Matrix>();
// +
// + export function hessian(beta: Vector): Matrix {
// - return [
// + const key = beta[1].toFixed(4);
// + known.set(key, known.get(key) ?? [
// - ];
// + ]);
// + return known.get(key)!;
