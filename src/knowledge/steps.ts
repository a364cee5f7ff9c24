/**
 * Every command that poolinsight ever offers. A link executes what it carries, so a command is one of these
 * fixed texts with validated parts in place of the braces (`report/step.ts`), and never free text of a target.
 * No template holds a double quote: quotes inside a link's `cmd` are not proven to work. Numbers that mean something else
 * in another radix (`n 10`) have `0x`; digits up to 7 alone mean the same in every radix, and `!sprocess` reads decimals.
 */
export interface StepTemplate {
  /** Parts: {session} a number, {tag} a mask for !poolused, {plainTag} 4 letters or digits, {tagValue} 0x and 8 digits, {tagBytes} four bytes, {module}, {address}. */
  readonly command: string;
  /** Follows the command after a dash: what it shows, in a few words without a full stop. */
  readonly purpose: string;
  /** Can take minutes, or longer on a slow link. */
  readonly slow?: true;
  /** Writes to the target, or lets it run. Shown, never run by us. */
  readonly changesTarget?: true;
  /** Has a part that only the user can fill in: shown as text, never as a link. */
  readonly form?: true;
  /** What one types outside the debugger: shown as text, never as a link. */
  readonly elsewhere?: true;
}

const catalogue = {
  vm: { command: '!vm 1', purpose: 'usage and maximum of every kernel-memory resource' },
  'vm-whole': {
    command: '!vm 5',
    purpose: 'usage of every resource, and the session pools, without processes',
  },
  'vm-sessions': { command: '!vm 4', purpose: 'session pool of each session, with its failures' },
  'vm-regions': { command: '!vm 0x21', purpose: 'use of the kernel address space, by region' },
  'vm-processes': { command: '!vm', purpose: 'usage of every resource, and processes by commit charge' },
  'vm-page-writes': { command: '!vm 0x8', purpose: 'the log of page-file writes' },
  'vm-writer-threads': { command: '!vm 3', purpose: 'stacks of the memory-management threads' },
  'tags-nonpaged': {
    command: '!poolused 3',
    purpose: 'pool tags by nonpaged pool, with allocations and frees',
  },
  'tags-paged': { command: '!poolused 5', purpose: 'pool tags by paged pool, with allocations and frees' },
  'tags-paged-brief': { command: '!poolused 4', purpose: 'pool tags by paged pool' },
  'tag-counts': { command: '!poolused 1 {tag}', purpose: 'allocations and frees of this tag in both pools' },
  'tag-description': {
    command: '!poolused 0 {tag}',
    purpose: 'the whole description of this tag, with its binary',
  },
  'tags-session': { command: '!poolused 0x8', purpose: 'tags of the session pool of the current session' },
  'tags-session-paged': { command: '!poolused 0xc', purpose: 'the same, by paged session pool' },
  'find-blocks-nonpaged': {
    command: '!poolfind {tagValue} 0',
    purpose: 'blocks with this tag in nonpaged pool',
    slow: true,
  },
  'find-blocks-paged': {
    command: '!poolfind {tagValue} 1',
    purpose: 'blocks with this tag in paged pool',
    slow: true,
  },
  'search-images': {
    command: '!for_each_module s-b @#Base @#End {tagBytes}',
    purpose: 'drivers that hold this tag',
    slow: true,
  },
  'search-disk': {
    command: 'findstr /m /l {plainTag} C:\\Windows\\System32\\drivers\\*.sys',
    purpose: 'drivers on disk that hold this tag, in a command prompt',
    elsewhere: true,
  },
  'pool-block': { command: '!pool 0x{address} 2', purpose: 'the pool block at this address' },
  'big-pool-map': {
    command: '!xpool -map',
    purpose: 'the map of nonpaged pool pages (old kdex2x86 extension)',
  },
  modules: { command: 'lm', purpose: 'loaded and unloaded modules' },
  'module-details': {
    command: 'lmv m {module}',
    purpose: 'version and dates of this module, loaded or unloaded',
  },
  'session-list': { command: '!session', purpose: 'the sessions on this machine' },
  'session-processes': { command: '!sprocess {session}', purpose: 'the processes of session {session}' },
  'switch-process-form': {
    command: '.process /r /p EPROCESS',
    purpose: 'makes one of them the current process: put its address for EPROCESS',
    form: true,
  },
  'switch-process': { command: '.process /r /p 0x{address}', purpose: 'makes this process the current one' },
  processes: {
    command: '!process 0 0',
    purpose: 'which process has 10,000 handles or more',
    slow: true,
  },
  'process-handles': { command: '!handle 0 0 0x{address}', purpose: 'the handles of this process, counted' },
  'process-memory': {
    command: '!process 0x{address} 1',
    purpose: 'times, quotas and commit charge of this process',
  },
  'completion-packets': {
    command: '!icpleak',
    purpose: 'the completion port with the most queued packets',
    slow: true,
  },
  'named-objects': { command: '!object \\BaseNamedObjects', purpose: 'named objects of services' },
  'device-links': { command: '!object \\GLOBAL??', purpose: 'symbolic links to devices' },
  object: { command: '!object 0x{address}', purpose: 'handle and pointer count of this object' },
  locks: { command: '!locks', purpose: 'held resources, their owners and waiters' },
  'pte-summary': { command: '!sysptes 1', purpose: 'free system PTEs and the largest free run' },
  'pte-users': { command: '!sysptes 4', purpose: 'who reserved system PTEs, where tracking is on' },
  memusage: { command: '!memusage 0x8', purpose: 'physical pages by use' },
  'memusage-files': { command: '!memusage', purpose: 'physical pages by file', slow: true },
  filecache: { command: '!filecache', purpose: 'the file cache by file' },
  defwrites: { command: '!defwrites', purpose: 'deferred writes of the cache manager' },
  hives: { command: '!reg hivelist', purpose: 'registry hives and their sizes' },
  'open-keys': { command: '!reg openkeys 0', purpose: 'open registry keys', slow: true },
  'filter-list': { command: '!fltkd.filters', purpose: 'file-system filter drivers' },
  'filter-volumes': { command: '!fltkd.volumes', purpose: 'filter instances by volume' },
  irps: { command: '!irpfind', purpose: 'outstanding I/O requests and their drivers', slow: true },
  'nbl-pools': { command: '!ndiskd.nblpool', purpose: 'pools of net buffer lists and their owners' },
  'pending-nbls': { command: '!ndiskd.pendingnbls', purpose: 'net buffer lists not given back' },
  'net-filters': { command: '!ndiskd.netadapter', purpose: 'network adapters with their filters' },
  'alpc-ports': { command: '!alpc /lpp', purpose: 'ALPC ports of the current process' },
  tokens: { command: '!object \\Sessions', purpose: 'session objects, which hold tokens' },
  'verifier-pool': { command: '!verifier 3', purpose: 'pool allocations of verified drivers' },
  threads: { command: '!stacks 2', purpose: 'kernel stacks of all threads', slow: true },
  'etw-loggers': { command: '!wmitrace.strdump', purpose: 'running trace sessions and their buffers' },
  transactions: { command: '!tx', purpose: 'kernel transactions' },
  'work-queues': { command: '!exqueue 0xf', purpose: 'system worker queues with stacks', slow: true },
  target: { command: 'vertarget', purpose: 'system version and uptime' },
  'bug-check': { command: '.bugcheck', purpose: 'the stop code and its parameters' },
  'symbol-server': { command: '.symfix', purpose: "looks for symbols on Microsoft's server from now on" },
  'reload-kernel': { command: '.reload /f nt', purpose: "loads the kernel's symbols", slow: true },
  'load-kdexts': { command: '.load kdexts', purpose: 'loads the kernel debugger extensions' },
  'break-on-tag': {
    command: 'ed nt!PoolHitTag {tagValue}',
    purpose: 'breaks at the next allocation or free of this tag',
    changesTarget: true,
  },
  'enable-tagging': {
    command: 'gflags -r +ptg',
    purpose: 'turns pool tagging on (before Server 2003), then restart',
    changesTarget: true,
    elsewhere: true,
  },
  'list-filters': {
    command: 'fltmc instances',
    purpose: 'filter drivers on the machine itself',
    elsewhere: true,
  },
  'list-traces': {
    command: 'logman query -ets',
    purpose: 'trace sessions on the machine itself',
    elsewhere: true,
  },
  'list-callouts': {
    command: 'netsh wfp show state',
    purpose: 'filtering-platform callouts, on the machine itself',
    elsewhere: true,
  },
  'list-connections': {
    command: 'netstat -abno',
    purpose: 'connections by process, on the machine itself',
    elsewhere: true,
  },
  'smb-sessions': {
    command: 'Get-SmbSession',
    purpose: 'clients of the file server, in PowerShell on the machine itself',
    elsewhere: true,
  },
  'list-shadows': {
    command: 'vssadmin list shadows',
    purpose: 'shadow copies, on the machine itself',
    elsewhere: true,
  },
  poolmon: {
    command: 'poolmon -b',
    purpose: 'pool tags as they change, on the machine itself',
    elsewhere: true,
  },
  // Our own verbs inside WinDbg: only pages printed there offer them.
  'verb-diagnose': { command: 'dx @$poolDiagnose()', purpose: 'the diagnosis on half a screen' },
  'verb-details': { command: 'dx @$poolDetails()', purpose: 'everything that was found' },
  'verb-finding': { command: 'dx @$poolFinding({number})', purpose: 'this finding, whole' },
  'verb-full': {
    command: 'dx @$poolFull()',
    purpose: 'the diagnosis after the confirming commands that are quick',
  },
  'verb-again': { command: 'dx @$poolAgain()', purpose: 'the diagnosis anew' },
  'verb-reprint': { command: 'dx @$poolReprint()', purpose: 'the last page once more' },
  'verb-tags': { command: 'dx @$poolTagList()', purpose: 'every pool tag, the largest first' },
  'verb-tag': { command: 'dx @$poolTagInfo({tagValue})', purpose: 'what this tag is, and whose' },
  'verb-owner': {
    command: 'dx @$poolOwner({tagValue})',
    purpose: 'searches the images of all drivers for the owner of this tag',
    slow: true,
  },
  'verb-catch': {
    command: 'dx @$poolCatch({tagValue})',
    purpose: 'how to catch the next allocation of this tag on a live target',
  },
  'verb-resources': { command: 'dx @$poolResources()', purpose: 'every resource with its headroom' },
  'verb-sessions': { command: 'dx @$poolSessions()', purpose: 'the session pools' },
  'verb-session': {
    command: 'dx @$poolSession({session})',
    purpose: 'the processes of session {session}, each a link that switches to it',
  },
  'verb-session-tags': {
    command: 'dx @$poolSessionTags()',
    purpose: 'the tags of the session pool that the current process sees',
  },
  'verb-blocks': {
    command: 'dx @$poolBlocks({tagValue})',
    purpose: 'samples blocks with this tag',
    slow: true,
  },
  'verb-drivers': { command: 'dx @$poolDrivers()', purpose: 'the drivers behind the tags' },
  'verb-snapshot': {
    command: 'dx @$poolSnapshot()',
    purpose: 'keeps the figures of this moment, to compare with a later one',
  },
  'verb-compare': { command: 'dx @$poolCompare()', purpose: 'what grew since the oldest snapshot' },
  'verb-snapshots': { command: 'dx @$poolSnapshots()', purpose: 'the snapshots taken so far' },
  'verb-log-target': { command: 'dx @$poolReadLog({number})', purpose: 'this target of the log' },
  'verb-help': { command: 'dx @$poolHelp()', purpose: 'all verbs, and the rules' },
} as const satisfies Record<string, StepTemplate>;

export type StepId = keyof typeof catalogue;

export const stepTemplates: Readonly<Record<StepId, StepTemplate>> = catalogue;
