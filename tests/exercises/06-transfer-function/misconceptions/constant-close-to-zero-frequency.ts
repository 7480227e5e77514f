// You take an Ω close to 0 for 0. There H is nearly real, but its imaginary part is not zero: the formula is right
// for every Ω.
// weight: slip
// like: plain.ts
// - return omega.map((w) => {
// + return omega.map((w) => {
// +   if (Math.abs(w) < 1e-7) return { re: (b[0] + b[1]) / (a[0] + a[1]), im: 0 };
