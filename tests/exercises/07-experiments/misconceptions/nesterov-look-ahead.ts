// Your gradient is taken at a point further ahead, as Nesterov has it. Here it is evaluated at β
// itself, after β has moved.
// weight: gap
// like: plain.ts
// - const g = gradient(beta);
// + const g = gradient(beta.map((b, i) => b - stepSize * momentumCoeff * z[i]));
