// You call every matrix a saddle, whatever its entries are. The kind depends on the signs of both eigenvalues.
// weight: wrong
// like: plain.ts
// - export function classify(hessian: Matrix): Kind {
// -   const [[a, b], [, c]] = hessian;
// -   const determinant = a * c - b * b;
// -   if (determinant === 0) return 'inconclusive';
// -   if (determinant < 0) return 'saddle';
// -   return a > 0 ? 'minimum' : 'maximum';
// + export function classify(): Kind {
// +   return 'saddle';
