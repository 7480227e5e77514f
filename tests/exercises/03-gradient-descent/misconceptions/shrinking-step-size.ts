// Your steps shrink from one to the next, as if stepSize were divided by the number of the step. Here the
// step size is constant.
// weight: gap
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + path.push(gradientDescentStep(gradient, path[k], stepSize / (k + 1)));
