// You end the label at the last =. The first one ends it.
// weight: gap
export function parse(line) {
  const at = line.lastIndexOf('=');
  const [label, value] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
  return [label, value !== '' && [...value].every((c) => '0123456789'.includes(c)) ? Number(value) : value];
}

export function table(rows, settings) {
  const lines = [];
  if (settings.title !== undefined) lines.push(settings.title);
  for (const [label, value] of rows) lines.push(`${label.padEnd(settings.width)}${value}`);
  return lines.join('\n');
}

export function summary(rows) {
  let largest;
  for (const [, value] of rows) if (typeof value === 'number' && (largest === undefined || value > largest)) largest = value;
  return { count: rows.length, largest };
}
