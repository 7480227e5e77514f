// You take 1 − pole for the gain, which holds only for the filter of the momentum. In general
// the gain follows from b₀ and a₀.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: 1 + a[1] / a[0] };
