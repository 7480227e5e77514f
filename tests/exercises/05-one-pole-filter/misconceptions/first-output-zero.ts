// Your first output is always 0: the loop seems to start with the second sample. y[0] follows
// from x[0] as every other output follows from its input.
// weight: wrong
// like: plain.ts
// - const y: number[] = [];
// - for (let k = 0; k < x.length; k++) {
// -   const previousX = k > 0 ? x[k - 1] : 0;
// -   const previousY = k > 0 ? y[k - 1] : 0;
// + const y: number[] = x.slice(0, 1).map(() => 0);
// + for (let k = 1; k < x.length; k++) {
// +   const previousX = x[k - 1];
// +   const previousY = y[k - 1];
