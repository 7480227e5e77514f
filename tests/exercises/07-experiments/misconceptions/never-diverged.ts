// A path that ends in NaN is "not-converged" in your program: every comparison with NaN is
// false. Ask first whether all coordinates are finite.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// -   return 'diverged';
// - }
// +
