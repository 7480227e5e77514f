// Your roots are those of the polynomials in z⁻¹, so each is one over the right one. Multiply
// both polynomials by z first.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[0] / b[1]], poles: [-a[0] / a[1]], gain: b[0] / a[0] };
