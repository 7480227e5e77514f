// Your bisect halves once more than steps says.
// weight: gap
// like: loops.ts
// - const sign = Math.sign(f(a));
// - for (let k = 0; k < steps; k += 1) {
// + const sign = Math.sign(f(a));
// + for (let k = 0; k <= steps; k += 1) {
