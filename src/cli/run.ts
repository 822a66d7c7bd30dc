/** Runs a command: its message on success, its failure on stderr with exit code 1. */
export async function run(command: () => Promise<string> | string): Promise<void> {
  try {
    process.stdout.write(`${await command()}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
