// b was divided by a[0], but a[1] was not. To normalise a filter, divide all of its
// coefficients, those of the feedback too.
// weight: gap
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((b[0] * x[k] + b[1] * previousX) / a[0] - a[1] * previousY);
