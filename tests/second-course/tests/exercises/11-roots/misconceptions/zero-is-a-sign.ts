// Your bisect goes on where f is 0 in a middle: return [m, m] there.
// weight: slip
// like: loops.ts
// - if (value === 0) return [m, m];
