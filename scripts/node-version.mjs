const LEAST = [20, 19];

/**
 * Ends the process where Node is too old. To be called before other modules are imported: an old Node cannot even read
 * them, and says so in words about syntax.
 */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  process.stderr.write(
    `Node ${process.versions.node} is too old: install Node ${LEAST.join('.')} or newer (https://nodejs.org), then run npm ci again.\n`,
  );
  process.exit(2);
}
