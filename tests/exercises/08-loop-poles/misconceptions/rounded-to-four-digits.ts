// Your poles are rounded to four digits after the point. Round numbers only where they are
// shown, never where they are computed or returned.
// weight: wrong
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const round = (x: number) => Number(x.toFixed(4));
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// - : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + ? [{ re: round(sum / 2), im: round(root) }, { re: round(sum / 2), im: round(-root) }]
// + : [{ re: round(sum / 2 + root), im: 0 }, { re: round(sum / 2 - root), im: 0 }];
