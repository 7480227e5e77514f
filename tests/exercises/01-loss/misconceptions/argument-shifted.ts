// Your loss is right, but afterwards the point that was passed in is another one. Keep β₁ − 2 and β₂ − 1 in variables
// of their own.
// weight: slip
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + const shifted = beta as number[];
// + shifted[0] -= 2;
// + shifted[1] -= 1;
// + return shifted[0] ** 2 + shifted[1] ** 4 - shifted[1] ** 2;
