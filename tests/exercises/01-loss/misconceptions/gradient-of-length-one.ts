// Your gradient is divided by its length: it keeps the direction and loses the slope. Return the derivatives as
// they are, also where they are zero.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const slopes = [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const length = Math.hypot(...slopes);
// + return slopes.map((slope) => slope / length);
