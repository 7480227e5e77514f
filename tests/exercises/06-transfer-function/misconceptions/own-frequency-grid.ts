// You compute the response on a grid of your own between 0 and π and leave the given frequencies
// aside. Only the length of omega enters: use its values.
// weight: gap
// like: plain.ts
// - return omega.map((w) => {
// -   const c = Math.cos(w);
// -   const s = Math.sin(w);
// + return omega.map((_, k) => {
// +   const c = Math.cos((Math.PI * k) / omega.length);
// +   const s = Math.sin((Math.PI * k) / omega.length);
