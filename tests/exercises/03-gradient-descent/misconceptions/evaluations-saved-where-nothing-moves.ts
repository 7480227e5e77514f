// Where β does not move any more you repeat the point without asking for the gradient. Every step evaluates it
// once: what it answers next time is not for the descent to guess.
// weight: slip
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + const rests = k > 0 && path[k].every((parameter, i) => parameter === path[k - 1][i]);
// + const next = rests ? path[k] : gradientDescentStep(gradient, path[k], stepSize);
// + path.push(next);
