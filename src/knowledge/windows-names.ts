/**
 * The name that people know a system by. Debuggers print `Windows 10 Kernel Version 26100` for every system since 2015,
 * so a server of 2022 and a Windows 11 look alike (release information of Windows 11 and of Windows Server,
 * MicrosoftDocs/windowsserverdocs and learn.microsoft.com/windows/release-health).
 */

const SERVERS: Readonly<Record<number, string>> = {
  14393: 'Windows Server 2016',
  17763: 'Windows Server 2019',
  20348: 'Windows Server 2022',
  25398: 'Windows Server, version 23H2',
  26100: 'Windows Server 2025',
};

/** Builds that no client has. */
const SERVERS_ALONE: readonly number[] = [20348, 25398];
const FIRST_WINDOWS_11 = 22000;

/** `printed` as the debugger has it, kept where its build says nothing more; `product` as in `Product: Server, suite: ...`. */
export function windowsName(printed: string, build: number | undefined, product: string | undefined): string {
  if (printed !== 'Windows 10' || build === undefined) return printed;
  const isClient = /^WinNt/i.test(product ?? '');
  const isServer = /^(?:Server|LanManNt)/i.test(product ?? '');
  const server = SERVERS[build];
  if (server !== undefined && !isClient) {
    if (isServer || SERVERS_ALONE.indexOf(build) >= 0) return server;
    return build >= FIRST_WINDOWS_11 ? `Windows 11 or ${server.replace('Windows ', '')}` : printed;
  }
  // A server's build that is not known here is not called by a client's name.
  return build >= FIRST_WINDOWS_11 && !isServer ? 'Windows 11' : printed;
}
