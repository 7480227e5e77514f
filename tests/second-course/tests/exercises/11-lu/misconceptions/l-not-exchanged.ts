// You exchange the rows of u and p, but not those of l that are known already.
// weight: gap
// like: copies.ts
// - for (let j = 0; j < k; j += 1) [l[k][j], l[pivot][j]] = [l[pivot][j], l[k][j]];
