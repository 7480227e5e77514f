// Your step writes down two components, so it works in two dimensions alone. Let it run over all of beta,
// however many there are.
// weight: gap
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return [beta[0] - stepSize * slopes[0], beta[1] - stepSize * slopes[1]];
