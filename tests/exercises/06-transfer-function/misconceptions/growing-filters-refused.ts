// You answer NaN where the pole is outside of the unit circle. The output of such a filter grows, but its H is
// as good a quotient as any.
// weight: slip
// like: plain.ts
// - export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// + export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// +   const isStable = Math.abs(a[1]) < Math.abs(a[0]);
// - return omega.map((w) => {
// + return omega.map((w) => {
// +   if (!isStable) return { re: NaN, im: NaN };
