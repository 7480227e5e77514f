// Your z starts at the gradient of the start. It starts at zero, so the first step leaves β
// where it is.
// weight: gap
// like: plain.ts
// - let z = [0, 0];
// + let z = gradient(start);
