// Your values are always texts. Digits alone make a number.
// weight: gap
// like: loops.ts
// - return [label, value !== '' && [...value].every((c) => '0123456789'.includes(c)) ? Number(value) : value];
// + return [label, value !== '' && [...value].every((c) => '0123456789'.includes(c)) ? value : value];
