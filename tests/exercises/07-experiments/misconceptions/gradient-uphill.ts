// Your gradient descent climbs: it adds the gradient. The gradient points uphill, so β must move
// against it.
// weight: wrong
// like: plain.ts
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + path.push(path[k].map((b, i) => b + stepSize * g[i]));
