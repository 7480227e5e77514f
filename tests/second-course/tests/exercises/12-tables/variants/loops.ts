// An optional field may be undefined.
export function parse(line) {
  const [label, ...rest] = line.split('=');
  const value = rest.join('=');
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
