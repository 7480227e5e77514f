// Your p says where each row of a goes, and should say which row of a comes first, second, …
// weight: gap
// like: copies.ts
// - return { l, u, p };
// + return { l, u, p: p.map((_, k) => p.indexOf(k)) };
