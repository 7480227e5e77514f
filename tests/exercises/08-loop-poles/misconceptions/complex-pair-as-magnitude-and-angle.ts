// Where the poles are complex you return magnitude and angle in the fields re and im. What is asked for are the real
// and the imaginary part, as for real poles.
// weight: gap
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// + ? [1, -1].map((sign) => ({ re: Math.sqrt(momentumCoeff), im: sign * Math.atan2(root, sum / 2) }))
