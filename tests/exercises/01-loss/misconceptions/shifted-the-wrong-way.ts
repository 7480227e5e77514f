// Your valleys lie on the other side of the origin: the loss is built on β₁ + 2 and β₂ + 1. The 2 and the 1
// are subtracted, so that the middle lies at (2, 1).
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return (beta[0] + 2) ** 2 + (beta[1] + 1) ** 4 - (beta[1] + 1) ** 2;
