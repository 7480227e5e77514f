// Your counts are one too small: a symbol that stands alone is a run of 1.
// weight: wrong
// like: loop.ts
// - else runs.push({ symbol, count: 1 });
// + else runs.push({ symbol, count: 0 });
