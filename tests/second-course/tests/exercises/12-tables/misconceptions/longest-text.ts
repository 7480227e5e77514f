// You compare texts as well: only numbers count.
// weight: gap
// like: loops.ts
// - for (const [, value] of rows) if (typeof value === 'number' && (largest === undefined || value > largest)) largest = value;
// + for (const [, value] of rows) if ((largest === undefined || value > largest)) largest = value;
