// You answer 0 where the pole is outside of the unit circle. The output of such a filter grows, and the difference
// equation says by how much: it holds for every pole.
// weight: slip
// like: plain.ts
// - export function lfilter({ b, a }: Filter, x: Vector): Vector {
// + export function lfilter({ b, a }: Filter, x: Vector): Vector {
// +   if (Math.abs(a[1]) > Math.abs(a[0])) return x.map(() => 0);
