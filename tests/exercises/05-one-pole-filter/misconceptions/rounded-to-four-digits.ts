// Your output is rounded to four digits after the point. Round numbers only where they are
// shown, never where they are computed or returned.
// weight: wrong
// like: plain.ts
// - return y;
// + return y.map((value) => Number(value.toFixed(4)));
