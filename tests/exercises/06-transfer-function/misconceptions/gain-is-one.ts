// Your gain is always 1. Zero and pole fix the shape of the response, but its size is a number
// of its own.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: 1 };
