/** The program: hands the command line to its commands. `node dist/server/main.js start` serves. */
import { runCommand } from "#src/cli/index.ts";
import { processEnvironment } from "#src/config.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  env: processEnvironment(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  clock: () => new Date(),
});
