// Your gradient descent ends where β does not move any more. A path has always steps + 1 points, even if they
// are all the same.
// weight: slip
// like: plain.ts
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + if (g.every((slope) => Math.abs(slope) < 1e-12)) break;
