// You call a matrix inconclusive as soon as its trace is zero. Then the eigenvalues are opposite, as 1 and −1 are: a
// saddle, unless both are zero.
// weight: slip
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// + const [determinant, trace] = [a * c - b * b, a + c];
// + if (determinant === 0 || trace === 0) return 'inconclusive';
// - return a > 0 ? 'minimum' : 'maximum';
// + return trace > 0 ? 'minimum' : 'maximum';
