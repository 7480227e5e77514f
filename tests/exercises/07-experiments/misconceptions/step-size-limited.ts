// You limit the step size. A step that is too long is an experiment, too: its path must show what comes of it.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ stepSize, ...others }: Settings) {
// +   const settings = { ...others, stepSize: Math.min(stepSize, 0.5) };
