// Your pole takes a[0] for 1, which holds for onePole but not for every filter. Solve a₀z + a₁ =
// 0 for z.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1]], gain: b[0] / a[0] };
