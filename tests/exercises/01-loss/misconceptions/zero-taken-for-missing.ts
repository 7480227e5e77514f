// Where a coordinate is 0, your loss is that of another number. Is there a || in your code? In TypeScript 0 || 2 is 2:
// the operator || also replaces 0, which is a number like any other. β always has both coordinates, so no default is
// needed.
// weight: slip
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + const x = beta[0] || 2;
// + const y = beta[1] || 1;
// + return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
