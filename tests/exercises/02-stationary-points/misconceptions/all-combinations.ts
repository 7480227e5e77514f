// Your list has more than three points: it pairs β₁ and β₂ in ways that do not belong together. β₁ is 2 at
// every stationary point, because it is in a term of its own.
// weight: gap
// like: plain.ts
// - return [
// -   { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// -   { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// -   { beta: [2, 1], loss: 0, kind: 'saddle' },
// - ];
// + const roots = [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1];
// + return roots.flatMap((second) =>
// +   [2, 0].map((first) => ({
// +     beta: [first, second],
// +     loss: (first - 2) ** 2 + (second - 1) ** 4 - (second - 1) ** 2,
// +     kind: second === 1 ? ('saddle' as const) : ('minimum' as const),
// +   })),
// + );
