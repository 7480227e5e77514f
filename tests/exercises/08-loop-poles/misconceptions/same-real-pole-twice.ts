// Where the poles are real you return the same one twice. The quadratic formula has two signs:
// one pole with +, one with −.
// weight: wrong
// like: plain.ts
// - : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 + root, im: 0 }];
