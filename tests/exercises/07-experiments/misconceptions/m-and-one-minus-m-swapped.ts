// m and 1 − m are swapped in your momentum. m is what is kept of the old z, 1 − m is
// what is let in of the new gradient.
// weight: gap
// like: plain.ts
// - z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
// + z = z.map((v, i) => momentumCoeff * g[i] + (1 - momentumCoeff) * v);
