// Your loss uses ^ as a power, but in TypeScript ^ is the bitwise “exclusive or” of whole numbers. Use ** (or
// Math.pow, or a product).
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return ((beta[0] - 2) ^ 2) + ((beta[1] - 1) ^ 4) - ((beta[1] - 1) ^ 2);
