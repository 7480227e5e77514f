// You take an eigenvalue that is small beside the other one for zero. It may be a hundred thousand times smaller, and
// still decides between a valley and a pass: leave room for rounding alone, which is around 1e-16.
// weight: slip
// like: plain.ts
// - const determinant = a * c - b * b;
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + const radius = Math.hypot((a - c) / 2, b);
// + const eigenvalues = [(a + c) / 2 - radius, (a + c) / 2 + radius];
// + const largest = Math.max(...eigenvalues.map(Math.abs));
// + // No power of ten: ratios of the inputs are, where hypot decides, and engines round that differently.
// + const [smaller, larger] = eigenvalues.map((one) => (Math.abs(one) <= 1.7e-5 * largest ? 0 : Math.sign(one)));
// + if (smaller === 0 || larger === 0) return 'inconclusive';
// + if (smaller !== larger) return 'saddle';
// + return smaller > 0 ? 'minimum' : 'maximum';
