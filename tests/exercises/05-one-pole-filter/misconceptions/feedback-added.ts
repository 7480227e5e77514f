// lfilter adds a₁·y[k−1]. In the difference equation the feedback is on the left, beside
// a₀·y[k]; on its way to the other side its sign changes.
// weight: wrong
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((b[0] * x[k] + b[1] * previousX + a[1] * previousY) / a[0]);
