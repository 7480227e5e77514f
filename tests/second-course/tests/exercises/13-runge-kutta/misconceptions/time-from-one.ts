// Your first step begins at the time h: it begins at 0.
// weight: gap
// like: stages.ts
// - const t = k * h;
// + const t = (k + 1) * h;
