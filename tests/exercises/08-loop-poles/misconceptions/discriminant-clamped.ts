// Where the discriminant is negative you take its root as 0, and the poles lose their imaginary part. A
// negative discriminant means a complex pair: the path oscillates.
// weight: gap
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + const root = Math.sqrt(Math.max(discriminant, 0)) / 2;
// + return [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
