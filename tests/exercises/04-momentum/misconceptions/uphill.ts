// Your β moves uphill: stepSize·z is added. z is a smoothed gradient and points to where the loss grows, so
// descent subtracts it.
// weight: wrong
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = beta.map((parameter, i) => parameter + stepSize * z[i]);
