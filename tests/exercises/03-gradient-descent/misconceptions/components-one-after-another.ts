// Your step updates one component after the other and evaluates the gradient in between, at points that are
// half old and half new. Evaluate the gradient once at the old β, then move all components together.
// weight: wrong
// like: plain.ts
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const moved = [...beta];
// + for (let i = 0; i < moved.length; i++) {
// +   moved[i] -= stepSize * gradient(moved)[i];
// + }
// + return moved;
