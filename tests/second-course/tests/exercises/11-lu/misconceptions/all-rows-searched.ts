// You search the pivot among all rows, and those above are done already.
// weight: wrong
// like: copies.ts
// - for (let i = k + 1; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
// + for (let i = 0; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
