// You scaled the impulse response to unit energy, √(1 − m²). The filter of the momentum is
// scaled to pass constants unchanged: the values of its impulse response add up to 1.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [Math.sqrt(1 - momentumCoeff ** 2), 0], a: [1, -momentumCoeff] };
