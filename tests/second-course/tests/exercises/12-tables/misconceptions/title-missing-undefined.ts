// Without a title your table begins with the line “undefined”.
// weight: gap
// like: loops.ts
// - if (settings.title !== undefined) lines.push(settings.title);
// + lines.push(`${settings.title}`);
