// The new β is right, but the array that was passed in has changed, and the old point is gone. Build a new array and
// leave beta alone.
// weight: slip
// like: plain.ts
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const point = beta as number[];
// + const slopes = gradient(point);
// + for (let i = 0; i < point.length; i++) {
// +   point[i] -= stepSize * slopes[i];
// + }
// + return point;
// - const path = [start];
// + const path = [[...start]];
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + path.push([...gradientDescentStep(gradient, [...path[k]], stepSize)]);
