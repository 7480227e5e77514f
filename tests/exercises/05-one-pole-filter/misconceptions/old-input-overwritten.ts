// Your y[k] has b₁·x[k] where b₁·x[k−1] belongs: the variable that holds the old input has the new
// one already. Compute y[k] first, then replace the old input.
// weight: gap
// like: plain.ts
// - const previousX = k > 0 ? x[k - 1] : 0;
// + const previousX = x[k];
