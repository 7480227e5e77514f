// You square the power before you take the logarithm, and (1e-100)⁴ is 0 on a computer. Take the logarithm of |H| or of
// |H|² and multiply it afterwards.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 5 * Math.log10((re ** 2 + im ** 2) ** 2));
