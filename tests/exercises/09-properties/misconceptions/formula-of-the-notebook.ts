// Your test compares with the gradient of exercise 01, whatever loss it is given. Compute slopes from the loss that is
// passed in.
// weight: gap
// like: plain.ts
// - const slope = (loss(up) - loss(down)) / (2 * h);
// + const slope = k === 0 ? 2 * (beta[0] - 2) : 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
