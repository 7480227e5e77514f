// Only the feedback is divided by a[0]. Solving a₀·y[k] = … for y[k] divides the whole right
// side: are there parentheses missing?
// weight: gap
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push(b[0] * x[k] + b[1] * previousX - (a[1] * previousY) / a[0]);
