// Where the discriminant is negative your poles are NaN: Math.sqrt knows only real roots. Take
// the root of −discriminant there and put it into the imaginary part.
// weight: gap
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + const root = Math.sqrt(discriminant) / 2;
// + return [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
