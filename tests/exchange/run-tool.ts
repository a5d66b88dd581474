import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a tool to its end; a tool that isn't installed fails the test and says what to install. */
export async function runTool(
  tool: string,
  debianPackage: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  try {
    await run(tool, [...args], { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', ...environment } });
  } catch (error) {
    if (isMissing(error)) throw new Error(`There is no ${tool}: apt-get install ${debianPackage}`);
    throw new Error(`${tool} failed: ${errorText(error)}`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function errorText(error: unknown): string {
  return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
}
