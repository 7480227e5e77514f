// Your Hessian multiplies first derivatives with each other (∇L times its transpose). Its entries are second
// derivatives: differentiate each component of the gradient once more.
// weight: gap
// like: plain.ts
// - return [
// -   [2, 0],
// -   [0, 12 * (beta[1] - 1) ** 2 - 2],
// - ];
// + const slopes = gradient(beta);
// + return slopes.map((row) => slopes.map((column) => row * column));
