// You set small real and imaginary parts to 0. Small compared with what? Near Ω = 0 the imaginary part is about
// as small as Ω itself, and right; rounding needs no tidying.
// weight: slip
// like: plain.ts
// - export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// + const tidy = (x: number) => (Math.abs(x) < 1e-6 ? 0 : x);
// +
// + export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return {
// +   re: tidy((n.re * d.re + n.im * d.im) / power),
// +   im: tidy((n.im * d.re - n.re * d.im) / power),
// + };
