// Your eigenvalues are NaN where the coupling is strong: the root is taken of a negative number, and every
// comparison with NaN is false. Check the sign before b² under the root: the eigenvalues of a symmetric
// matrix are real.
// weight: wrong
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const root = Math.sqrt(((a - c) / 2) ** 2 - b * b);
// + const [smaller, larger] = [(a + c) / 2 - root, (a + c) / 2 + root];
// + if (smaller > 0) return 'minimum';
// + if (larger < 0) return 'maximum';
// + if (smaller < 0 && larger > 0) return 'saddle';
// + return 'inconclusive';
