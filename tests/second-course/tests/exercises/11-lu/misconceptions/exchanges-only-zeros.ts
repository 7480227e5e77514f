// You exchange rows only where a pivot is 0. A small pivot makes l large, too: take the largest.
// weight: gap
// like: copies.ts
// - for (let i = k + 1; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
// + for (let i = k + 1; i < n; i += 1) if (u[pivot][k] === 0) pivot = i;
