// You answer “inconclusive” as soon as the top left entry is zero. A zero entry is not a zero eigenvalue:
// [[0, 1], [1, 0]] has the eigenvalues 1 and −1.
// weight: slip
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// + const [[a, b], [, c]] = hessian;
// + if (a === 0) return 'inconclusive';
