// In your loss β₁ and β₂ are swapped. An array counts from 0: β₁ is its first number and goes with
// the 2, β₂ is its second and goes with the 1.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return (beta[1] - 2) ** 2 + (beta[0] - 1) ** 4 - (beta[0] - 1) ** 2;
