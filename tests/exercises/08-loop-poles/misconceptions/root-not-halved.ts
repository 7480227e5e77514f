// Only the first term of your quadratic formula is divided by 2. The root belongs above the same
// fraction bar: are there parentheses missing?
// weight: gap
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant));
