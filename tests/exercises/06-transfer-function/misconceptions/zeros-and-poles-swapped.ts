// Zeros and poles are swapped. Zeros are the roots of the numerator b, poles those of
// the denominator a.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-a[1] / a[0]], poles: [-b[1] / b[0]], gain: b[0] / a[0] };
