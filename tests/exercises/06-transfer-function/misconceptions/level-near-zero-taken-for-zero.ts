// You take a level close to 0 dB for 0. A level has its digits there as anywhere else: round where numbers are
// shown, not where they are computed.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => {
// +   const level = 20 * Math.log10(Math.hypot(re, im));
// +   return Math.abs(level) < 1e-5 ? 0 : level;
// + });
