// You read an empty value as the number 0: Number of an empty text is 0.
// weight: gap
// like: loops.ts
// - return [label, value !== '' && [...value].every((c) => '0123456789'.includes(c)) ? Number(value) : value];
// + return [label, [...value].every((c) => '0123456789'.includes(c)) ? Number(value) : value];
