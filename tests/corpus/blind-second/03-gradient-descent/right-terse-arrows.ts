export const gradientDescentStep = (f, b, s) => (g => b.map((x, i) => x - s * g[i]))(f(b));
export const gradientDescent = (f, b, s, n) => [b, ...Array(n)].map((_, k) => k ? b = gradientDescentStep(f, b, s) : b);
