// You take the largest number for the pivot, not the one of the largest magnitude: −9 is better than 1.
// weight: wrong
// like: copies.ts
// - for (let i = k + 1; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
// + for (let i = k + 1; i < n; i += 1) if (u[i][k] > u[pivot][k]) pivot = i;
