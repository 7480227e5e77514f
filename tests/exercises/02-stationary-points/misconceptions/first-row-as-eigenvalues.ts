// You read the first row as if it held the two eigenvalues. Its second number is the mixed derivative;
// compute the eigenvalues, or their product and sum.
// weight: wrong
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const [first, second] = hessian[0];
// + if (first === 0 || second === 0) return 'inconclusive';
// + if (first * second < 0) return 'saddle';
// + return first > 0 ? 'minimum' : 'maximum';
