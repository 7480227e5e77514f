// With every call your list of levels grows: it is kept in a variable outside the function. Make a new list in
// each call.
// weight: gap
// like: plain.ts
// - export function levelInDecibel(h: Complex[]): Vector {
// + const levels: number[] = [];
// +
// + export function levelInDecibel(h: Complex[]): Vector {
// -   return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// - }
// +   for (const { re, im } of h) {
// +     levels.push(20 * Math.log10(Math.hypot(re, im)));
// +   }
// +   return levels;
// + }
