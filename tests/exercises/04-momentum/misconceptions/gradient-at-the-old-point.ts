// Your z is fed with the gradient at the β that came in. The notebook moves β first and then evaluates the
// gradient at the new β.
// weight: gap
// like: plain.ts
// - const slopes = gradient(moved);
// + const slopes = gradient(beta);
