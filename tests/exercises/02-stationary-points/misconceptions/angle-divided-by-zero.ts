// You call a multiple of the identity inconclusive, though both of its eigenvalues are known and not zero: two equal
// eigenvalues are not a special case.
// weight: slip
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const angle = Math.atan((2 * b) / (a - c)) / 2;
// + const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
// + const first = a * cos ** 2 + 2 * b * sin * cos + c * sin ** 2;
// + const second = a * sin ** 2 - 2 * b * sin * cos + c * cos ** 2;
// + const rounding = 1e-12 * Math.max(Math.abs(first), Math.abs(second));
// + if (first > rounding && second > rounding) return 'minimum';
// + if (first < -rounding && second < -rounding) return 'maximum';
// + if (first * second < 0 && Math.abs(first) > rounding && Math.abs(second) > rounding) return 'saddle';
// + return 'inconclusive';
