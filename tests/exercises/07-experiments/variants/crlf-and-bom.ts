// CRLF line ends and a byte order mark, both descents in one loop, and a table of labels.
import type { Vector } from '../types.ts';

interface Settings {
	start: Vector;
	stepSize: number;
	momentumCoeff: number;
	steps: number;
}

var labels = [
	{ label: 'saddle', b1: 2, b2: 1 },
	{ label: 'minimum-1', b1: 2, b2: 1 + 1 / Math.SQRT2 },
	{ label: 'minimum-2', b1: 2, b2: 1 - 1 / Math.SQRT2 },
];

export function experiment(settings: Settings) {
	var { start, stepSize, momentumCoeff, steps } = settings;
	var gd: Vector[] = [start.slice()], momentum: Vector[] = [start.slice()];
	var z = [0, 0];
	for (var k = 0; k < steps; ++k) {
		var p = gd[k], q = momentum[k];
		var g = gradient(p);
		gd.push([p[0] - stepSize * g[0], p[1] - stepSize * g[1]]);
		var moved = [q[0] - stepSize * z[0], q[1] - stepSize * z[1]];
		g = gradient(moved);
		z = [momentumCoeff * z[0] + (1 - momentumCoeff) * g[0], momentumCoeff * z[1] + (1 - momentumCoeff) * g[1]];
		momentum.push(moved);
	}
	return { gd: gd, momentum: momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}

function gradient(beta: Vector) {
	return [-2 * (2 - beta[0]), 2 * (1 - beta[1]) - 4 * Math.pow(1 - beta[1], 3)];
}

function label(beta: Vector) {
	if (!isFinite(beta[0]) || !isFinite(beta[1])) return 'diverged';
	for (var l of labels)
		if (Math.abs(beta[0] - l.b1) < 0.01 && Math.abs(beta[1] - l.b2) < 0.01) return l.label;
	return 'not-converged';
}
