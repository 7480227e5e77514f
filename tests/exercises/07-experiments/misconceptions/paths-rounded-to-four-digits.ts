// The points of your paths are rounded to four digits after the point. Round numbers only where
// they are shown, never where they are computed or returned.
// weight: gap
// like: plain.ts
// - path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + path.push(path[k].map((b, i) => Number((b - stepSize * g[i]).toFixed(4))));
// - const beta = path[k].map((b, i) => b - stepSize * z[i]);
// + const beta = path[k].map((b, i) => Number((b - stepSize * z[i]).toFixed(4)));
