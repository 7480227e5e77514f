// Your l is an upper triangle: rows and columns are exchanged.
// weight: wrong
// like: copies.ts
// - return { l, u, p };
// + return { l: l.map((row, i) => row.map((_, k) => l[k][i])), u, p };
