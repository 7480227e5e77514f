// Your momentum path moves with the new z. In this order β moves first, with the old z, so the
// second point of the path still equals the start.
// weight: slip
// like: plain.ts
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// - const g = gradient(beta);
// + const g = gradient(path[k]);
// - path.push(beta);
// + path.push(path[k].map((b, i) => b - stepSize * z[i]));
