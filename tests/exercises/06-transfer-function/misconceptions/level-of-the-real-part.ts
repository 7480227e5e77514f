// Your level looks at the real part only. The magnitude of a complex number needs both parts, as
// Pythagoras has it.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re }) => 20 * Math.log10(Math.abs(re)));
