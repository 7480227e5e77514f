// The right side is multiplied by a[0] where it should be divided: a₀·y[k] = … has to be solved
// for y[k].
// weight: gap
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) * a[0]);
