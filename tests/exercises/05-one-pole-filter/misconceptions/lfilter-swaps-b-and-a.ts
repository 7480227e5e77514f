// lfilter uses b for the output and a for the input. b weighs x[k] and x[k−1], a weighs y[k] and
// y[k−1].
// weight: wrong
// like: plain.ts
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push((a[0] * x[k] + a[1] * previousX - b[1] * previousY) / b[0]);
