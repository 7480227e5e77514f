// You put a space between label and value. The label is filled up to the width, and the value follows.
// weight: gap
// like: loops.ts
// - for (const [label, value] of rows) lines.push(`${label.padEnd(settings.width)}${value}`);
// + for (const [label, value] of rows) lines.push(`${label.padEnd(settings.width)} ${value}`);
