// You return the magnitudes of the poles with imaginary part 0. Where a pole lies in the plane
// matters, so return its real and its imaginary part.
// weight: wrong
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// - : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + ? [{ re: Math.hypot(sum / 2, root), im: 0 }, { re: Math.hypot(sum / 2, root), im: 0 }]
// + : [{ re: Math.abs(sum / 2 + root), im: 0 }, { re: Math.abs(sum / 2 - root), im: 0 }];
