// Your momentum path ends where z has died away. A path has always steps + 1 points, even if they are all the
// same.
// weight: slip
// like: plain.ts
// - path.push(beta);
// + path.push(beta);
// + if (z.every((v) => Math.abs(v) < 1e-12)) break;
