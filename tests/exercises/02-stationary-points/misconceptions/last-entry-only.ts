// You decide by the curvature along β₂ alone. That is enough for the loss of exercise 01, but classify is
// asked about any symmetric matrix: use all of its numbers.
// weight: wrong
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const [, [, c]] = hessian;
// + if (c === 0) return 'inconclusive';
// + return c > 0 ? 'minimum' : 'saddle';
