// lfilter throws an error for an empty signal. Nothing in, nothing out: it is a legal signal,
// and the answer is an empty array.
// weight: slip
// like: plain.ts
// - const y: number[] = [];
// + const y: number[] = [];
// + if (x.length === 0) {
// +   throw new RangeError('there is no signal');
// + }
