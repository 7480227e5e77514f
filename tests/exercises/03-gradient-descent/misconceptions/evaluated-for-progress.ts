// To show how a long descent gets on you evaluate the gradient once more now and then. Each evaluation may take
// hours on a real model: keep the slopes of the step and show those.
// weight: slip
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + for (let k = 0; k < steps; k++) {
// +   if (k % 500 === 499) {
// +     console.log(`after ${k} steps the slopes are ${gradient(path[k])}`);
// +   }
