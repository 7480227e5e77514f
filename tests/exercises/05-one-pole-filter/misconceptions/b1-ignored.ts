// lfilter leaves out b[1]; it is 0 for onePole, but not for every filter. The previous input
// x[k−1] enters the sum with the weight b₁.
// weight: gap
// like: plain.ts
// - const previousX = k > 0 ? x[k - 1] : 0;
// +
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((b[0] * x[k] - a[1] * previousY) / a[0]);
