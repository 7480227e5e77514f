// You end the label at the last =. The first one ends it.
// weight: gap
// like: loops.ts
// - const [label, ...rest] = line.split('=');
// - const value = rest.join('=');
// + const at = line.lastIndexOf('=');
// + const [label, value] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
