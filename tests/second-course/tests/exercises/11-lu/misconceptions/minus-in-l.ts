// Your l has the opposite sign below its diagonal: a row is the sum of what was subtracted from it.
// weight: wrong
// like: copies.ts
// - l[i][k] = factor;
// + l[i][k] = -factor;
