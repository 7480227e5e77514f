// Your feedback takes the previous input where it should take the previous output. Without
// y[k−1] the filter has no memory beyond one sample, and no pole.
// weight: wrong
// like: plain.ts
// - const previousY = k > 0 ? y[k - 1] : 0;
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousX) / a[0]);
