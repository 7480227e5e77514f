// Your y does not depend on a[0]; it is 1 for onePole, but not for every filter. The difference equation starts with
// a₀·y[k] on its left side: solve it for y[k].
// weight: gap
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push(b[0] * x[k] + b[1] * previousX - a[1] * previousY);
