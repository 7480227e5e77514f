// Your summary reads numbers from texts: '12' is a text, and counts as a value that is no number.
// weight: slip
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
  for (const [, value] of rows) {
    const number = value === '' ? NaN : Number(value);
    if (number > (largest ?? -1)) largest = number;
  }
  return { count: rows.length, largest };
}
