// Your first output is simply x[0]. The first sample obeys the same equation as all others, with
// zeros for the samples before it.
// weight: wrong
// like: plain.ts
// - const y: number[] = [];
// - for (let k = 0; k < x.length; k++) {
// -   const previousX = k > 0 ? x[k - 1] : 0;
// -   const previousY = k > 0 ? y[k - 1] : 0;
// + const y: number[] = x.slice(0, 1);
// + for (let k = 1; k < x.length; k++) {
// +   const previousX = x[k - 1];
// +   const previousY = y[k - 1];
