// Your gradient is right, but afterwards the array that was passed in holds other numbers, so the caller has lost its
// point. Leave beta alone: compute with a copy.
// weight: slip
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const point = beta as number[];
// + point[0] = 2 * (point[0] - 2);
// + point[1] = 4 * (point[1] - 1) ** 3 - 2 * (point[1] - 1);
// + return point;
