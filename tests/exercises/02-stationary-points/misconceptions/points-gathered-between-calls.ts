// With every call your list grows by three points: it is kept in a variable outside the function. Make a new
// list in each call.
// weight: gap
// like: plain.ts
// - export function classify(hessian: Matrix): Kind {
// + const points: { beta: Vector; loss: number; kind: Kind }[] = [];
// +
// + export function classify(hessian: Matrix): Kind {
// - return [
// + points.push(
// - ];
// + );
// + return [...points];
