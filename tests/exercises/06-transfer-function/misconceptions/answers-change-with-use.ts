// After many frequencies your answers change: something outside of the function fills up from call to call, such as a
// table of cosines that are used again. Compute each H from its own Ω and nothing else.
// weight: wrong
// like: plain.ts
// - export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// + const cosines: number[] = [];
// +
// + function cosine(w: number): number {
// +   if (cosines.length < 200) {
// +     cosines.push(Math.cos(w));
// +   }
// +   return cosines[cosines.length - 1];
// + }
// +
// + export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// - const c = Math.cos(w);
// + const c = cosine(w);
