// You never exchange rows: a pivot can be 0 or small, and l becomes large.
// weight: wrong
// like: copies.ts
// - for (let i = k + 1; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
