// With m = 0 your momentum uses a default: 0 counts as false, so “momentumCoeff || …” replaces it. Use ?? or no
// default at all.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ momentumCoeff, ...others }: Settings) {
// +   const settings = { ...others, momentumCoeff: momentumCoeff || 0.9 };
