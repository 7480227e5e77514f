// Your runs end at 9, as if a count were a single digit. A run of 12 is one run.
// weight: gap
// like: loop.ts
// - if (last !== undefined && last.symbol === symbol) last.count += 1;
// + if (last !== undefined && last.symbol === symbol && last.count < 9) last.count += 1;
