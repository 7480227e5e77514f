// You divide by b[0], which may be 0: such a filter looks at the previous input only. Of the four coefficients only a₀
// is never 0.
// weight: slip
// like: plain.ts
// - export function lfilter({ b, a }: Filter, x: Vector): Vector {
// + export function lfilter({ b, a }: Filter, x: Vector): Vector {
// +   const gain = b[0] / a[0];
// +   const zero = b[1] / b[0];
// - y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// + y.push(gain * (x[k] + zero * previousX) - (a[1] / a[0]) * previousY);
