// You decide by the trace alone. It is the sum of the eigenvalues, so a large positive one hides a negative
// one: look at the determinant, their product, too.
// weight: gap
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const trace = a + c;
// + if (trace === 0) return 'saddle';
// + return trace > 0 ? 'minimum' : 'maximum';
