// Your gain is upside down. H is numerator over denominator, and so is its gain.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: a[0] / b[0] };
