/**
 * How the engine replaces aliases in a command before it runs it, inside of quotes, too
 * (using-aliases, `${ }` in Microsoft's debugger reference).
 */

/** What the engine itself defines; `$u0` to `$u9` are empty until the user sets them. */
const AUTOMATIC: ReadonlyMap<string, string> = new Map([
  ['$ntnsym', 'nt'],
  ['$ntwsym', 'nt'],
  ['$ntsym', 'nt'],
  ['$CurrentDumpFile', 'C:\\dumps\\100%s.dmp'],
  ['$CurrentDumpPath', 'C:\\dumps'],
  ['$CurrentDumpArchiveFile', ''],
  ['$CurrentDumpArchivePath', ''],
]);

export function withAliases(command: string, own: Readonly<Record<string, string>>): string {
  // as name text   ad name   al
  if (/^a[sSdl]/.test(command)) return command;
  const meant = (name: string): string | undefined =>
    Object.hasOwn(own, name) ? own[name] : AUTOMATIC.get(name);
  return (
    command
      // Replaced wherever it stands.
      .replace(/\$u\d/g, '')
      // ${name}   ${/d:name}
      .replace(/\$\{(?:\/([dfnv]):)?([^\s{}]*)\}/g, (all, option: string | undefined, name: string) => {
        const value = meant(name);
        if (option === 'd') return value === undefined ? '0' : '1';
        if (option === 'f') return value ?? '';
        if (option === 'n') return value === undefined ? all : name;
        return option === 'v' ? all : (value ?? all);
      })
      // A word between white space, semicolons and quotation marks.
      .replace(/[^\s;"]+/g, word => meant(word) ?? word)
  );
}
