// You keep answers and find them again by rounded numbers: a β that differs in the fifth decimal gets the answer of
// another one. An answer may depend on β alone.
// weight: gap
// like: plain.ts
// - export function loss(beta: Vector): number {
// + const known = new Map<string, Vector>();
// +
// + export function loss(beta: Vector): number {
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const key = beta.map((coordinate) => coordinate.toFixed(4)).join();
// + if (!known.has(key)) known.set(key, [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)]);
// + return [...known.get(key)!];
