// For an empty signal your lfilter still returns one sample, which is not a number. The output
// is as long as the input, so it must be empty.
// weight: slip
// like: plain.ts
// - const y: number[] = [];
// - for (let k = 0; k < x.length; k++) {
// -   const previousX = k > 0 ? x[k - 1] : 0;
// -   const previousY = k > 0 ? y[k - 1] : 0;
// -   y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + const y = [(b[0] * x[0]) / a[0]];
// + for (let k = 1; k < x.length; k++) {
// +   y.push((b[0] * x[k] + b[1] * x[k - 1] - a[1] * y[k - 1]) / a[0]);
