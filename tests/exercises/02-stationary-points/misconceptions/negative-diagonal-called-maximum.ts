// You take two negative numbers on the diagonal for a maximum, whatever the determinant is. [[-1, 2], [2, -1]] has the
// eigenvalues 1 and -3: with a negative determinant it is a saddle, whatever the diagonal says.
// weight: gap
// like: plain.ts
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + if (a < 0 && c < 0) return 'maximum';
// + return determinant < 0 ? 'saddle' : 'minimum';
