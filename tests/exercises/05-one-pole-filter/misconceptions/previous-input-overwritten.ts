// Your x[k−1] has already been replaced by y[k−1] when it is needed: input and output share one
// array. Keep the previous input before you overwrite it.
// weight: gap
// like: plain.ts
// - const y: number[] = [];
// + const y = [...x];
// - const previousX = k > 0 ? x[k - 1] : 0;
// +
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y[k] = (b[0] * y[k] + b[1] * previousY - a[1] * previousY) / a[0];
