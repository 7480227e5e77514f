// With a₀ = -1 your y has the wrong sign. Do you divide by a₀ only where its magnitude is not 1? With -1 the division
// changes every sign: divide always.
// weight: slip
// like: plain.ts
// - export function lfilter({ b, a }: Filter, x: Vector): Vector {
// + export function lfilter(filter: Filter, x: Vector): Vector {
// +   const [b0, b1] = filter.b;
// +   const [a0, a1] = filter.a;
// - const previousX = k > 0 ? x[k - 1] : 0;
// - const previousY = k > 0 ? y[k - 1] : 0;
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + const sum = b0 * x[k] + (k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1]);
// + y.push(Math.abs(a0) === 1 ? sum : sum / a0);
