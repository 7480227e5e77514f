// In your loss the square of β₂ − 1 is added; in L it is subtracted. That minus sign is what makes two
// valleys out of one.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 + (beta[1] - 1) ** 2;
