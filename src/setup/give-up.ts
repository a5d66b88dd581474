/**
 * Ends a start that can't succeed: exit code 1 and a message for who started it. An error thrown instead would come out as
 * a stack, and the logger may be set to silence.
 */
export function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
