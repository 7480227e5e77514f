// An answer to one matrix is given for other matrices too: a variable outside the function
// remembers it. Let each call look at its own argument.
// weight: wrong
// like: plain.ts
// - export function classify(hessian: Matrix): Kind {
// + let remembered: Kind | undefined;
// +
// + export function classify(hessian: Matrix): Kind {
// - export function classify(hessian: Matrix): Kind {
// + export function classify(hessian: Matrix): Kind {
// +   if (remembered) return remembered;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + if (determinant === 0) remembered = 'inconclusive';
// + else if (determinant < 0) remembered = 'saddle';
// + else remembered = a > 0 ? 'minimum' : 'maximum';
// + return remembered;
