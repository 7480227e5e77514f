// With one eigenvalue zero you let the other one decide. Along the flat direction the loss may still rise or
// fall by its higher derivatives, so the answer is inconclusive.
// weight: slip
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// + const [determinant, trace] = [a * c - b * b, a + c];
// - return a > 0 ? 'minimum' : 'maximum';
// + if (trace === 0) return 'inconclusive';
// + return trace > 0 ? 'minimum' : 'maximum';
