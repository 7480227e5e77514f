// You sum the impulse response until it has died away. Where the pole is outside of the unit circle it never
// does, and has no sum; H(z) itself is a quotient that is known everywhere.
// weight: slip
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// - const n = { re: b[0] + b[1] * c, im: -b[1] * s };
// - const d = { re: a[0] + a[1] * c, im: -a[1] * s };
// - const power = d.re ** 2 + d.im ** 2;
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + let h = b[0] / a[0];
// + let re = h;
// + let im = 0;
// + h = (b[1] - a[1] * h) / a[0];
// + for (let k = 1; k < 1000 && Math.abs(h) > 1e-18; k++) {
// +   re += h * Math.cos(w * k);
// +   im -= h * Math.sin(w * k);
// +   h *= -a[1] / a[0];
// + }
// + return { re, im };
