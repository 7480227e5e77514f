// Where both poles coincide you return their sum in both places. A double pole is half of the sum:
// only both together make it.
// weight: slip
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + if (discriminant === 0) {
// +   return [{ re: sum, im: 0 }, { re: sum, im: 0 }];
// + }
