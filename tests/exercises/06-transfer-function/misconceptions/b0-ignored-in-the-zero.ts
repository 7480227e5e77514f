// Your zero takes b[0] for 1. Solve b₀z + b₁ = 0 for z: both coefficients enter.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
