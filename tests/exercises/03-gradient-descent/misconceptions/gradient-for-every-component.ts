// Your step asks for the whole gradient once for every component of β. The point is the same each time, so
// ask once, keep the answer, and use its components.
// weight: gap
// like: plain.ts
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => parameter - stepSize * gradient(beta)[i]);
