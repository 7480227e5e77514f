// With steps = 0 your paths take a default number of steps. Is there a “steps || …”? 0 counts as false there: use ?? or
// no default at all.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ steps, ...others }: Settings) {
// +   const settings = { ...others, steps: steps || 100 };
