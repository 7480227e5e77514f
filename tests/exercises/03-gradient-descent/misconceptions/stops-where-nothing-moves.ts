// Your path ends where β does not move any more. It is true that all other points would be the same, but the
// task asks for steps + 1 of them.
// weight: slip
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + const next = gradientDescentStep(gradient, path[k], stepSize);
// + path.push(next);
// + if (next.every((parameter, i) => parameter === path[k][i])) break;
