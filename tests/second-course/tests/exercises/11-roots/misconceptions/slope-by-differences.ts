// Your newton makes up its own slope from f: use df, which is exact.
// weight: gap
// like: loops.ts
// - const slope = df(x);
// + const slope = (f(x + 1e-4) - f(x - 1e-4)) / 2e-4;
