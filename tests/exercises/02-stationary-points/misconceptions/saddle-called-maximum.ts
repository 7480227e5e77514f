// You call a matrix with one positive and one negative eigenvalue a maximum. There the loss rises in one
// direction and falls in the other, which makes a saddle; a maximum falls in all directions.
// weight: gap
// like: plain.ts
// - if (determinant < 0) return 'saddle';
// + if (determinant < 0) return 'maximum';
