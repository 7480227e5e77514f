// Your decode writes each symbol once. Write it as often as its run says.
// weight: gap
// like: loop.ts
// - return runs.map(({ symbol, count }) => symbol.repeat(count)).join('');
// + return runs.map(({ symbol, count }) => symbol).join('');
