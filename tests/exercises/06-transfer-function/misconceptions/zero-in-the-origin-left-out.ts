// You leave out the zero where b[1] is 0. Multiplied by z, the numerator b₀z has its root in the
// origin, and that zero counts.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: b[1] === 0 ? [] : [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
