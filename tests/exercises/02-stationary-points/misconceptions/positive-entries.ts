// Your answers follow the signs of the entries. “Positive definite” is about the eigenvalues: [[1, 2], [2, 1]] has only
// positive entries, and yet the eigenvalues 3 and −1.
// weight: wrong
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const entries = hessian.flat();
// + if (entries.every((entry) => entry === 0)) return 'inconclusive';
// + if (entries.every((entry) => entry >= 0)) return 'minimum';
// + return entries.every((entry) => entry <= 0) ? 'maximum' : 'saddle';
