// Your path stops as soon as β hardly moves. That saves work, but the task asks for steps + 1 points,
// converged or not.
// weight: slip
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + const next = gradientDescentStep(gradient, path[k], stepSize);
// + const moved = Math.hypot(...next.map((parameter, i) => parameter - path[k][i]));
// + path.push(next);
// + if (moved < 1e-6) break;
