/** What to do where standard output takes no more. */
import type { ExitCode } from './exit.ts';

/** `soFar`: the exit code that what was told until then calls for. */
export function whenOutputFails(soFar: () => ExitCode): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes early (a pager, head) has enough: that is no error of ours.
    if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(soFar());
    const advice = 'Send it elsewhere, or write a file with -o.';
    process.stderr.write(
      `poolinsight: Standard output cannot be written: ${error.code ?? error.message}. ${advice}\n`,
      () => process.exit(2),
    );
  });
  // Nobody is left to tell.
  process.stderr.on('error', () => {});
}
