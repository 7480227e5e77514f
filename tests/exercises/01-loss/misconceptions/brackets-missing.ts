// In your loss the powers are taken before the subtractions: a power binds more strongly than a minus. Put
// each difference into brackets.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return beta[0] - 2 ** 2 + beta[1] - 1 ** 4 - (beta[1] - 1 ** 2);
