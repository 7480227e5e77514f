// Your step evaluates the gradient further ahead, where the momentum would carry β next. That is Nesterov’s
// method; here the gradient is taken at the new β itself.
// weight: gap
// like: plain.ts
// - const slopes = gradient(moved);
// + const ahead = moved.map((parameter, i) => parameter - stepSize * momentumCoeff * z[i]);
// + const slopes = gradient(ahead);
