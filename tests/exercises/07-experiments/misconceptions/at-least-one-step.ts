// With steps = 0 your paths still take a step, as a do … while loop does. No steps means that both paths are
// [start].
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ steps, ...others }: Settings) {
// +   const settings = { ...others, steps: Math.max(steps, 1) };
