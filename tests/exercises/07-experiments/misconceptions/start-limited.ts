// You move the start into the part of the plane that you expect. A start may be anywhere: the path begins where the
// settings say.
// weight: slip
// like: plain.ts
// - export function experiment(settings: Settings) {
// + export function experiment({ start, ...others }: Settings) {
// +   const settings = { ...others, start: start.map((b) => Math.max(-10, Math.min(10, b))) };
