// Your Hessian has one number in each row: the zeros are missing. They are derivatives too (the mixed ones),
// so write all two by two numbers.
// weight: gap
// like: plain.ts
// - return [
// -   [2, 0],
// -   [0, 12 * (beta[1] - 1) ** 2 - 2],
// - ];
// + return [[2], [12 * (beta[1] - 1) ** 2 - 2]];
