// The tolerance of your gradient test is too large: a slope that is wrong by some thousandths passes. Choose it from the
// error of your difference quotient, which is far smaller.
// weight: slip
// like: plain.ts
// - const allowed = 1e-4 * Math.max(1, Math.abs(slope));
// + const allowed = 0.02 * Math.max(1, Math.abs(slope));
