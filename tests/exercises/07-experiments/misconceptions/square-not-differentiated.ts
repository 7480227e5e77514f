// In your gradient the derivative of −(β₂ − 1)² is missing, so the two minima merge into one.
// Differentiate all three terms of the loss.
// weight: gap
// like: plain.ts
// - const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
// + const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3];
