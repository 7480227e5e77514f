// Your pole has the wrong sign. Solve a₀z + a₁ = 0 for z; with a = [1, −m] the pole is at m.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [a[1] / a[0]], gain: b[0] / a[0] };
