// Your p counts the rows from 1. Rows are counted from 0, as indices are.
// weight: wrong
// like: copies.ts
// - return { l, u, p };
// + return { l, u, p: p.map((k) => k + 1) };
