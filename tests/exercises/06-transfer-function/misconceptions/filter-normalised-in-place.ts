// Your numbers are right, but the filter that was passed in is another one afterwards. Keep what you compute from it,
// such as coefficients divided by a[0], in variables of your own.
// weight: slip
// like: plain.ts
// - export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
// -   return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + export function zerosPolesGain({ b, a }: { b: number[]; a: number[] }): { zeros: Vector; poles: Vector; gain: number } {
// +   for (const k of [1, 0]) {
// +     b[k] /= a[0];
// +     a[k] /= a[0];
// +   }
// +   return { zeros: [-b[1] / b[0]], poles: [-a[1]], gain: b[0] };
