// Where a column has zeros alone you divide by the pivot 0, and get NaN.
// weight: gap
// like: copies.ts
// - for (let i = k + 1; i < n && u[k][k] !== 0; i += 1) {
// + for (let i = k + 1; i < n; i += 1) {
