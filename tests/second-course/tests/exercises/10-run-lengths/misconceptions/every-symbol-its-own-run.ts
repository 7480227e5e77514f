// Each of your runs has the length 1: compare a symbol with the one before it.
// weight: wrong
// like: loop.ts
// - if (last !== undefined && last.symbol === symbol) last.count += 1;
// + if (false) last.count += 1;
