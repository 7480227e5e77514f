// You decide by the diagonal, as if its two numbers were the eigenvalues. They are so only where the off-
// diagonal is zero: a large one turns a bowl into a saddle.
// weight: gap
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + if (a > 0 && c > 0) return 'minimum';
// + if (a < 0 && c < 0) return 'maximum';
// + return a === 0 || c === 0 ? 'inconclusive' : 'saddle';
