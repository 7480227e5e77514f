// Your z takes the gradient at the point that β has just left. β moves first; then the gradient
// is evaluated at the new β.
// weight: gap
// like: plain.ts
// - const g = gradient(beta);
// + const g = gradient(path[k]);
