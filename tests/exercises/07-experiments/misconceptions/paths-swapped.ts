// The two paths are swapped: gd is the path of gradient descent, momentum the one whose
// second point equals its first.
// weight: gap
// like: plain.ts
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + return { gd: momentum, momentum: gd, gdOutcome: outcome(momentum), momentumOutcome: outcome(gd) };
