// Your output has only about seven correct digits: it is stored in single precision. Use
// ordinary numbers or a Float64Array.
// weight: wrong
// like: plain.ts
// - const y: number[] = [];
// + const y = new Float32Array(x.length);
// -   y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
// - }
// - return y;
// +   y[k] = (b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0];
// + }
// + return [...y];
