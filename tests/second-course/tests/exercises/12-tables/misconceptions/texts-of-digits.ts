// Your summary reads numbers from texts: '12' is a text, and counts as a value that is no number.
// weight: slip
// like: loops.ts
// - for (const [, value] of rows) if (typeof value === 'number' && (largest === undefined || value > largest)) largest = value;
// + for (const [, value] of rows) {
// + const number = value === '' ? NaN : Number(value);
// + if (number > (largest ?? -1)) largest = number;
// + }
