// Your path takes one step too many. The start is already there, so the loop runs exactly steps times: look
// at where it begins and at < or <=.
// weight: gap
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + for (let k = 0; k <= steps; k++) {
