// Runs a Node program and says at its end how much memory it took at most.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
process.argv.splice(1, 1);
require(process.argv[1]);
