// Your gradient always has length 1: it keeps the direction and loses the slope. Return the derivatives as
// they are; at a stationary point they are zero, and dividing by their length gives NaN there.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const slopes = [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const length = Math.hypot(...slopes);
// + return slopes.map((slope) => slope / length);
