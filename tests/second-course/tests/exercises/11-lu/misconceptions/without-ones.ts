// Your l lacks the ones on its diagonal.
// weight: wrong
// like: copies.ts
// - const l = a.map((row, i) => row.map((_, k) => (i === k ? 1 : 0)));
// + const l = a.map((row, i) => row.map((_, k) => 0));
