// Where the poles are complex you return the same pole twice. They are conjugates: the imaginary
// parts have opposite signs.
// weight: gap
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// + ? [{ re: sum / 2, im: root }, { re: sum / 2, im: root }]
