// Your path leaves out the first step, the one in which β rests. It looks like a mistake but is none: z
// starts at zero, so the second point of the path equals the start.
// weight: slip
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let state = { beta: start, z: gradient(start).map((slope) => (1 - momentumCoeff) * slope) as Vector };
