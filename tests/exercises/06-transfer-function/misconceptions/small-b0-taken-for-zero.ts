// You take a small b₀ for 0, and leave out the zero. Small compared with what? As long as b₀ is not 0 itself, the zero is
// at −b₁/b₀, however far away.
// weight: slip
// like: plain.ts
// - export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
// + export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
// +   if (Math.abs(b[0]) < 1e-3) return { zeros: [], poles: [-a[1] / a[0]], gain: b[1] / a[0] };
