// Your filter has its pole at −m: the sign of a₁ is inverted. The feedback is subtracted in
// the difference equation, so think about which a₁ makes y[k−1] come back with the factor +m.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [1 - momentumCoeff, 0], a: [1, momentumCoeff] };
