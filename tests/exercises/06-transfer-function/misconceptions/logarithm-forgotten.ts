// You return the magnitude itself. The level in decibels is 20 times its logarithm to base 10.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => Math.hypot(re, im));
