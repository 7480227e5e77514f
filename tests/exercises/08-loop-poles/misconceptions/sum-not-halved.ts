// Only the root in your quadratic formula is divided by 2. The sum of the poles belongs above
// the same fraction bar: are there parentheses missing?
// weight: wrong
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// - : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + ? [{ re: sum, im: root }, { re: sum, im: -root }]
// + : [{ re: sum + root, im: 0 }, { re: sum - root, im: 0 }];
