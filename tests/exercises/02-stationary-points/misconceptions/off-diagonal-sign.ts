// In your determinant the product of the off-diagonal entries is added. It is subtracted, and that is how a
// strong coupling makes a saddle.
// weight: gap
// like: plain.ts
// - const determinant = a * c - b * b;
// + const determinant = a * c + b * b;
