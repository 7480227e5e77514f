// Starts a command: node harness/start.js NAME [arguments]
process.stdout.on('error', (error) => {
  // Whoever reads the output may stop early, as `head` does.
  if (error.code !== 'EPIPE') throw error;
});

const [name] = process.argv.splice(2, 1);
try {
  await import(`./${name}.js`);
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exitCode = 1;
}
