// With steps = 0 your path takes a default number of steps. Is there a “steps || …”? 0 counts as false there. Zero is a
// legal number of steps and gives [start].
// weight: slip
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + for (let k = 0; k < (steps || 32); k++) {
