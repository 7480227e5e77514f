// Your bisect keeps the half without the root: at its ends f has the same sign.
// weight: gap
// like: loops.ts
// - if (Math.sign(value) === sign) a = m;
// + if (Math.sign(value) !== sign) a = m;
