// You always return a complex pair. Where the discriminant is positive the poles are real and
// different, and their imaginary parts are 0.
// weight: gap
// like: plain.ts
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + return [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }];
