// Your z is fed with the gradient at the β that came in. Here β moves first, and the gradient is evaluated
// at the new β.
// weight: gap
// like: plain.ts
// - const slopes = gradient(moved);
// + const slopes = gradient(beta);
