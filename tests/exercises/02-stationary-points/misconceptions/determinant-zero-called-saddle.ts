// You call a matrix whose determinant is zero a saddle. A saddle needs one positive and one negative
// eigenvalue; with a zero among them the second derivatives do not decide.
// weight: slip
// like: plain.ts
// - if (determinant === 0) return 'inconclusive';
// - if (determinant < 0) return 'saddle';
// - return a > 0 ? 'minimum' : 'maximum';
// + if (determinant > 0) return a > 0 ? 'minimum' : 'maximum';
// + return 'saddle';
