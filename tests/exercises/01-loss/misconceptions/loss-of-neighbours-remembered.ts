// You keep losses and find them again by rounded numbers: a β that differs in the fifth decimal gets the loss
// of another one. An answer may depend on β alone.
// weight: gap
// like: plain.ts
// - export function loss(beta: Vector): number {
// + const known: Record<string, number> = {};
// +
// + export function loss(beta: Vector): number {
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + const key = `${beta[0].toFixed(4)}, ${beta[1].toFixed(4)}`;
// + return (known[key] ??= (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
