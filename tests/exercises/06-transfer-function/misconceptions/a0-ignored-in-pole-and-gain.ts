// Pole and gain both take a[0] for 1, which holds for onePole but not for every filter. Both are
// ratios with a₀ below.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1]], gain: b[0] };
