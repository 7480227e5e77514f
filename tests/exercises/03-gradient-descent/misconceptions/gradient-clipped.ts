// Your step limits each slope to the range from −1 to 1. That is a remedy for exploding gradients, but
// another method: here each slope counts in full.
// weight: wrong
// like: plain.ts
// - const slopes = gradient(beta);
// + const slopes = gradient(beta).map((slope) => Math.max(-1, Math.min(1, slope)));
