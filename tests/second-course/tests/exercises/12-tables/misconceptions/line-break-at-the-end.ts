// Your table ends with a line break: join puts it between the lines only.
// weight: gap
// like: loops.ts
// - return lines.join('\n');
// + return lines.map((line) => line + '\n').join('');
