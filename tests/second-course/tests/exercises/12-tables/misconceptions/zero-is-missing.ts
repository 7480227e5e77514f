// You take the largest number 0 for none.
// weight: gap
// like: loops.ts
// - return { count: rows.length, largest };
// + return { count: rows.length, largest: largest || undefined };
