// You take a discriminant that is nearly 0 for 0. But its square root is not small: with 1e-6 the poles are 1e-3
// apart. Compare it with 0 exactly, or not at all: the formula is right for a double pole too.
// weight: slip
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + if (Math.abs(discriminant) < 1e-6) {
// +   return [{ re: sum / 2, im: 0 }, { re: sum / 2, im: 0 }];
// + }
