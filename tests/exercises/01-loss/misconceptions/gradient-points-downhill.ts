// Your gradient points downhill: it has the right size and the opposite sign. ∇L points to where the loss
// grows; the minus sign belongs to the step that comes in exercise 03.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [-2 * (beta[0] - 2), -4 * (beta[1] - 1) ** 3 + 2 * (beta[1] - 1)];
