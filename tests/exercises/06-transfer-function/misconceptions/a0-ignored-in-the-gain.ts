// Your gain is b[0] alone; that holds only where a[0] is 1. It is the factor that stays when
// zero and pole have been split off from both polynomials.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] };
