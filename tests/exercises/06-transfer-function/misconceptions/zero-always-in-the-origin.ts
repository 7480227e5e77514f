// Your zero is always 0. That holds for onePole, where b₁ is 0, but not for every filter.
// weight: slip
// like: plain.ts
// - return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
// + return { zeros: [0], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
