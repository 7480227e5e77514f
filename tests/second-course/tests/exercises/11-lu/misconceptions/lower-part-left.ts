// Below the diagonal of u you leave what was there before the elimination.
// weight: gap
// like: copies.ts
// - u[i] = u[i].map((value, j) => (j <= k ? 0 : value - factor * u[k][j]));
// + u[i] = u[i].map((value, j) => (j <= k ? value : value - factor * u[k][j]));
