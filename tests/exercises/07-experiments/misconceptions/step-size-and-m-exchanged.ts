// Your momentum path takes momentumCoeff for the step size, and stepSize for the coefficient of the filter: the two are
// exchanged.
// weight: gap
// like: plain.ts
// - const momentum = momentumDescent(settings);
// + const { stepSize, momentumCoeff } = settings;
// + const momentum = momentumDescent({ ...settings, stepSize: momentumCoeff, momentumCoeff: stepSize });
