// Your gradient is NaN where β₂ = 1: it divides by β₂ − 1, and 0/0 is NaN. Differentiate each power by itself; then
// there is nothing to divide by.
// weight: slip
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const u = beta[1] - 1;
// + return [2 * (beta[0] - 2), (4 * u ** 4 - 2 * u ** 2) / u];
