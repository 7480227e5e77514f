// You drop the sign of the discriminant and always return two real poles. Where it is negative,
// its root belongs into the imaginary parts.
// weight: gap
// like: plain.ts
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + return [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
