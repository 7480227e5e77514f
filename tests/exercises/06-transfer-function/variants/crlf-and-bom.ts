// CRLF line ends and a byte order mark; an enum for the two coefficients; one function does the division.
import type { Complex, Filter, Vector } from '../types.ts';

enum Power {
	Zero = 0,
	MinusOne = 1,
}

export function frequencyResponse(filter: Filter, omega: Vector): Array<Complex> {
	const h = [] as Complex[];
	omega.forEach((w) => {
		const cosine = Math.cos(w), sine = Math.sin(w);
		const nr = filter.b[Power.Zero] + filter.b[Power.MinusOne] * cosine, ni = -(filter.b[Power.MinusOne] * sine);
		const dr = filter.a[Power.Zero] + filter.a[Power.MinusOne] * cosine, di = -(filter.a[Power.MinusOne] * sine);
		const quotient = { re: 0, im: 0 };
		quotient.re = (nr * dr + ni * di) / (dr * dr + di * di);
		quotient.im = (ni * dr - nr * di) / (dr * dr + di * di);
		h.push(quotient);
	});
	return h;
}

export function levelInDecibel(h: Array<Complex>): Vector {
	return h.map((value) => 20 * Math.log10(Math.hypot(value.im, value.re)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
	const { b, a } = filter;
	const zero = b[Power.MinusOne] / -b[Power.Zero];
	const pole = a[Power.MinusOne] / -a[Power.Zero];
	return { zeros: [zero], poles: [pole], gain: b[Power.Zero] / a[Power.Zero] };
}
