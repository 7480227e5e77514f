// You look up the slope of a coordinate by its value (indexOf, a Map). Two coordinates may have the same value and
// different slopes: go by the index.
// weight: slip
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter) => parameter - stepSize * slopes[beta.indexOf(parameter)]);
