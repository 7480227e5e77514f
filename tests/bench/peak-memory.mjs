// Preloaded into a process: at its end it says how much memory it had at most, in MiB.
process.on('exit', () => {
  process.stderr.write(`peak memory: ${process.resourceUsage().maxRSS / 1024} MiB\n`);
});
