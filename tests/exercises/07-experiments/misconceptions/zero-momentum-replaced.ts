// With m = 0 your momentum uses a default. Is there a “momentumCoeff || …”? 0 counts as false there: use ?? or no
// default at all.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ momentumCoeff, ...others }: Settings) {
// +   const settings = { ...others, momentumCoeff: momentumCoeff || 0.9 };
