// Your poles have only about seven correct digits: they are rounded to single precision. Use
// ordinary numbers.
// weight: wrong
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// - : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + ? [{ re: Math.fround(sum / 2), im: Math.fround(root) }, { re: Math.fround(sum / 2), im: Math.fround(-root) }]
// + : [{ re: Math.fround(sum / 2 + root), im: 0 }, { re: Math.fround(sum / 2 - root), im: 0 }];
