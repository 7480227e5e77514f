// With steps = 0 your paths take a default number of steps: 0 counts as false, so “steps || …” replaces it. Use
// ?? or no default at all.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ steps, ...others }: Settings) {
// +   const settings = { ...others, steps: steps || 100 };
