// Right of the saddle (β₂ > 1) your gradient is right, left of it the cube has lost its sign. A cube of a
// negative number is negative; take no absolute value of it.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const u = beta[1] - 1;
// + return [2 * (beta[0] - 2), 4 * Math.abs(u) ** 3 - 2 * u];
