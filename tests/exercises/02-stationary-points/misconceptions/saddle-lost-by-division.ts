// You have found the two minima but not the saddle: dividing the equation by β₂ − 1 loses the solution β₂ =
// 1. Factor it out instead.
// weight: gap
// like: plain.ts
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// +
