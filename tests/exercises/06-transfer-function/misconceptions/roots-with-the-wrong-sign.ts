// Both your zero and your pole have the wrong sign. A root is where the polynomial is 0: solve
// b₀z + b₁ = 0 and a₀z + a₁ = 0 for z.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [b[1] / b[0]], poles: [a[1] / a[0]], gain: b[0] / a[0] };
