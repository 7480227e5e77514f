// Your output is one sample shorter than the input: the loop ends too early. Every input sample
// has its output.
// weight: wrong
// like: plain.ts
// - for (let k = 0; k < x.length; k++) {
// + for (let k = 0; k < x.length - 1; k++) {
