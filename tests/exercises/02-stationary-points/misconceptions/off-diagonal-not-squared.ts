// In your determinant the off-diagonal entry is subtracted once instead of multiplied by its mirror image.
// Both terms of the determinant are products of two entries.
// weight: gap
// like: plain.ts
// - const determinant = a * c - b * b;
// + const determinant = a * c - b;
