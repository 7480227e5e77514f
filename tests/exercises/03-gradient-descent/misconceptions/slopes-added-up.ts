// Your step subtracts the same number from every component: the slopes were added up to one. Each component
// has its own slope, so move the i-th by the i-th.
// weight: wrong
// like: plain.ts
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const slope = gradient(beta).reduce((sum, component) => sum + component, 0);
// + return beta.map((parameter) => parameter - stepSize * slope);
