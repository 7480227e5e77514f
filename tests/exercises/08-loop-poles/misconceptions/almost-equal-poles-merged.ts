// You treat poles that almost coincide as one double pole. Compare the discriminant with 0
// exactly, or not at all: the formula is right for a double pole too.
// weight: gap
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + if (Math.abs(discriminant) < 1e-2) {
// +   return [{ re: sum / 2, im: 0 }, { re: sum / 2, im: 0 }];
// + }
