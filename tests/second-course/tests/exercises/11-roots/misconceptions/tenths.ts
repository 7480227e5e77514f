// Your bisect divides the bracket at a third: the middle is (low + high)/2.
// weight: gap
// like: loops.ts
// - const m = a + (b - a) / 2;
// + const m = a + (b - a) / 3;
