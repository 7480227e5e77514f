// You answer “inconclusive” for the zero matrix alone and call the other singular ones saddles. A single
// eigenvalue of zero is enough to leave the question open.
// weight: slip
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const [determinant, trace] = [a * c - b * b, a + c];
// + if (determinant > 0) return trace > 0 ? 'minimum' : 'maximum';
// + return determinant === 0 && trace === 0 ? 'inconclusive' : 'saddle';
