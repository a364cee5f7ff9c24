/** How far the reading of many logs is, shown only where a person waits: in a terminal, after a second. */

export function progressOf(all: number): { readonly done: (count: number) => void; end(): void } {
  const began = Date.now();
  let shown = false;
  return {
    done(count) {
      if (process.stderr.isTTY !== true || Date.now() - began < 1_000) return;
      process.stderr.write(`\r${count} of ${all} logs`);
      shown = true;
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
