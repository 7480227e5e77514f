// Your test looks along the axes alone. A saddle can lie across them: it needs the whole Hessian, or directions between the
// axes.
// weight: slip
// like: plain.ts
// - if (direction.every((d) => d === 0)) continue;
// + if (direction.filter((d) => d !== 0).length !== 1) continue;
