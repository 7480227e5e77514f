// You look for the two minima only. A path can also end at the saddle (2, 1): on the line β₂ = 1
// nothing pushes it aside.
// weight: gap
// like: plain.ts
// -   saddle: [2, 1],
// - };
// - type Outcome = keyof typeof points | 'diverged' | 'not-converged';
// + };
// + type Outcome = keyof typeof points | 'saddle' | 'diverged' | 'not-converged';
