// You keep a table of angles from an earlier call, which had another length.
// weight: everywhere
// like: even-and-odd.ts
// - export function fft(x) {
// + let step;
// + export function fft(x) {
// - const angle = (-2 * Math.PI * k) / n;
// + step ??= (-2 * Math.PI) / n;
// + const angle = step * k;
