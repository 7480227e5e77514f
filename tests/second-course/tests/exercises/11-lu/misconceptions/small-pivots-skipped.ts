// You take small pivots for 0, and leave what is below them. Only a column of zeros has no pivot.
// weight: gap
// like: copies.ts
// - for (let i = k + 1; i < n && u[k][k] !== 0; i += 1) {
// + for (let i = k + 1; i < n && Math.abs(u[k][k]) > 1e-6; i += 1) {
