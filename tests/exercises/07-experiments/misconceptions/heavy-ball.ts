// Your z takes the gradient with its full weight; that is the "heavy ball" form of momentum.
// Here the filter weighs it by 1 − m, so that its gain at Ω = 0 is 1.
// weight: gap
// like: plain.ts
// - z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
// + z = z.map((v, i) => g[i] + momentumCoeff * v);
