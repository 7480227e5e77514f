// Your gain is H at z = 1, the response to a constant. Asked for is the factor k in H(z) = k·(z
// − zero)/(z − pole).
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: (b[0] + b[1]) / (a[0] + a[1]) };
