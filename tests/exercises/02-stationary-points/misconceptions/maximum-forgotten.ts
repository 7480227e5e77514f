// You call every matrix with a positive determinant a minimum. Two negative eigenvalues have a positive
// product too: look at one of the signs as well.
// weight: gap
// like: plain.ts
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + return determinant > 0 ? 'minimum' : 'saddle';
