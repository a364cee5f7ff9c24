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
declare const catalogue: {
    readonly vm: {
        readonly command: '!vm 1';
        readonly purpose: 'usage and maximum of every kernel-memory resource';
    };
    readonly 'vm-whole': {
        readonly command: '!vm 5';
        readonly purpose: 'usage of every resource, and the session pools, without processes';
    };
    readonly 'vm-sessions': {
        readonly command: '!vm 4';
        readonly purpose: 'session pool of each session, with its failures';
    };
    readonly 'vm-regions': {
        readonly command: '!vm 0x21';
        readonly purpose: 'use of the kernel address space, by region';
    };
    readonly 'vm-processes': {
        readonly command: '!vm';
        readonly purpose: 'usage of every resource, and processes by commit charge';
    };
    readonly 'vm-page-writes': {
        readonly command: '!vm 0x8';
        readonly purpose: 'the log of page-file writes';
    };
    readonly 'vm-writer-threads': {
        readonly command: '!vm 3';
        readonly purpose: 'stacks of the memory-management threads';
    };
    readonly 'tags-nonpaged': {
        readonly command: '!poolused 3';
        readonly purpose: 'pool tags by nonpaged pool, with allocations and frees';
    };
    readonly 'tags-paged': {
        readonly command: '!poolused 5';
        readonly purpose: 'pool tags by paged pool, with allocations and frees';
    };
    readonly 'tags-paged-brief': {
        readonly command: '!poolused 4';
        readonly purpose: 'pool tags by paged pool';
    };
    readonly 'tag-counts': {
        readonly command: '!poolused 1 {tag}';
        readonly purpose: 'allocations and frees of this tag in both pools';
    };
    readonly 'tag-description': {
        readonly command: '!poolused 0 {tag}';
        readonly purpose: 'the whole description of this tag, with its binary';
    };
    readonly 'tags-session': {
        readonly command: '!poolused 0x8';
        readonly purpose: 'tags of the session pool of the current session';
    };
    readonly 'tags-session-paged': {
        readonly command: '!poolused 0xc';
        readonly purpose: 'the same, by paged session pool';
    };
    readonly 'find-blocks-nonpaged': {
        readonly command: '!poolfind {tagValue} 0';
        readonly purpose: 'blocks with this tag in nonpaged pool';
        readonly slow: true;
    };
    readonly 'find-blocks-paged': {
        readonly command: '!poolfind {tagValue} 1';
        readonly purpose: 'blocks with this tag in paged pool';
        readonly slow: true;
    };
    readonly 'search-images': {
        readonly command: '!for_each_module s-b @#Base @#End {tagBytes}';
        readonly purpose: 'drivers that hold this tag';
        readonly slow: true;
    };
    readonly 'search-disk': {
        readonly command: 'findstr /m /l {plainTag} C:\\Windows\\System32\\drivers\\*.sys';
        readonly purpose: 'drivers on disk that hold this tag, in a command prompt';
        readonly elsewhere: true;
    };
    readonly 'pool-block': {
        readonly command: '!pool 0x{address} 2';
        readonly purpose: 'the pool block at this address';
    };
    readonly 'big-pool-map': {
        readonly command: '!xpool -map';
        readonly purpose: 'the map of nonpaged pool pages (old kdex2x86 extension)';
    };
    readonly modules: {
        readonly command: 'lm';
        readonly purpose: 'loaded and unloaded modules';
    };
    readonly 'module-details': {
        readonly command: 'lmv m {module}';
        readonly purpose: 'version and dates of this module, loaded or unloaded';
    };
    readonly 'session-list': {
        readonly command: '!session';
        readonly purpose: 'the sessions on this machine';
    };
    readonly 'session-processes': {
        readonly command: '!sprocess {session}';
        readonly purpose: 'the processes of session {session}';
    };
    readonly 'switch-process-form': {
        readonly command: '.process /r /p EPROCESS';
        readonly purpose: 'makes one of them the current process: put its address for EPROCESS';
        readonly form: true;
    };
    readonly 'switch-process': {
        readonly command: '.process /r /p 0x{address}';
        readonly purpose: 'makes this process the current one';
    };
    readonly processes: {
        readonly command: '!process 0 0';
        readonly purpose: 'which process has 10,000 handles or more';
        readonly slow: true;
    };
    readonly 'process-handles': {
        readonly command: '!handle 0 0 0x{address}';
        readonly purpose: 'the handles of this process, counted';
    };
    readonly 'process-memory': {
        readonly command: '!process 0x{address} 1';
        readonly purpose: 'times, quotas and commit charge of this process';
    };
    readonly 'completion-packets': {
        readonly command: '!icpleak';
        readonly purpose: 'the completion port with the most queued packets';
        readonly slow: true;
    };
    readonly 'named-objects': {
        readonly command: '!object \\BaseNamedObjects';
        readonly purpose: 'named objects of services';
    };
    readonly 'device-links': {
        readonly command: '!object \\GLOBAL??';
        readonly purpose: 'symbolic links to devices';
    };
    readonly object: {
        readonly command: '!object 0x{address}';
        readonly purpose: 'handle and pointer count of this object';
    };
    readonly locks: {
        readonly command: '!locks';
        readonly purpose: 'held resources, their owners and waiters';
    };
    readonly 'pte-summary': {
        readonly command: '!sysptes 1';
        readonly purpose: 'free system PTEs and the largest free run';
    };
    readonly 'pte-users': {
        readonly command: '!sysptes 4';
        readonly purpose: 'who reserved system PTEs, where tracking is on';
    };
    readonly memusage: {
        readonly command: '!memusage 0x8';
        readonly purpose: 'physical pages by use';
    };
    readonly 'memusage-files': {
        readonly command: '!memusage';
        readonly purpose: 'physical pages by file';
        readonly slow: true;
    };
    readonly filecache: {
        readonly command: '!filecache';
        readonly purpose: 'the file cache by file';
    };
    readonly defwrites: {
        readonly command: '!defwrites';
        readonly purpose: 'deferred writes of the cache manager';
    };
    readonly hives: {
        readonly command: '!reg hivelist';
        readonly purpose: 'registry hives and their sizes';
    };
    readonly 'open-keys': {
        readonly command: '!reg openkeys 0';
        readonly purpose: 'open registry keys';
        readonly slow: true;
    };
    readonly 'filter-list': {
        readonly command: '!fltkd.filters';
        readonly purpose: 'file-system filter drivers';
    };
    readonly 'filter-volumes': {
        readonly command: '!fltkd.volumes';
        readonly purpose: 'filter instances by volume';
    };
    readonly irps: {
        readonly command: '!irpfind';
        readonly purpose: 'outstanding I/O requests and their drivers';
        readonly slow: true;
    };
    readonly 'nbl-pools': {
        readonly command: '!ndiskd.nblpool';
        readonly purpose: 'pools of net buffer lists and their owners';
    };
    readonly 'pending-nbls': {
        readonly command: '!ndiskd.pendingnbls';
        readonly purpose: 'net buffer lists not given back';
    };
    readonly 'net-filters': {
        readonly command: '!ndiskd.netadapter';
        readonly purpose: 'network adapters with their filters';
    };
    readonly 'alpc-ports': {
        readonly command: '!alpc /lpp';
        readonly purpose: 'ALPC ports of the current process';
    };
    readonly tokens: {
        readonly command: '!object \\Sessions';
        readonly purpose: 'session objects, which hold tokens';
    };
    readonly 'verifier-pool': {
        readonly command: '!verifier 3';
        readonly purpose: 'pool allocations of verified drivers';
    };
    readonly threads: {
        readonly command: '!stacks 2';
        readonly purpose: 'kernel stacks of all threads';
        readonly slow: true;
    };
    readonly 'etw-loggers': {
        readonly command: '!wmitrace.strdump';
        readonly purpose: 'running trace sessions and their buffers';
    };
    readonly transactions: {
        readonly command: '!tx';
        readonly purpose: 'kernel transactions';
    };
    readonly 'work-queues': {
        readonly command: '!exqueue 0xf';
        readonly purpose: 'system worker queues with stacks';
        readonly slow: true;
    };
    readonly target: {
        readonly command: 'vertarget';
        readonly purpose: 'system version and uptime';
    };
    readonly 'bug-check': {
        readonly command: '.bugcheck';
        readonly purpose: 'the stop code and its parameters';
    };
    readonly 'symbol-server': {
        readonly command: '.symfix';
        readonly purpose: "looks for symbols on Microsoft's server from now on";
    };
    readonly 'reload-kernel': {
        readonly command: '.reload /f nt';
        readonly purpose: "loads the kernel's symbols";
        readonly slow: true;
    };
    readonly 'load-kdexts': {
        readonly command: '.load kdexts';
        readonly purpose: 'loads the kernel debugger extensions';
    };
    readonly 'break-on-tag': {
        readonly command: 'ed nt!PoolHitTag {tagValue}';
        readonly purpose: 'breaks at the next allocation or free of this tag';
        readonly changesTarget: true;
    };
    readonly 'enable-tagging': {
        readonly command: 'gflags -r +ptg';
        readonly purpose: 'turns pool tagging on (before Server 2003), then restart';
        readonly changesTarget: true;
        readonly elsewhere: true;
    };
    readonly 'list-filters': {
        readonly command: 'fltmc instances';
        readonly purpose: 'filter drivers on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'list-traces': {
        readonly command: 'logman query -ets';
        readonly purpose: 'trace sessions on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'list-callouts': {
        readonly command: 'netsh wfp show state';
        readonly purpose: 'filtering-platform callouts, on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'list-connections': {
        readonly command: 'netstat -abno';
        readonly purpose: 'connections by process, on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'smb-sessions': {
        readonly command: 'Get-SmbSession';
        readonly purpose: 'clients of the file server, in PowerShell on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'list-shadows': {
        readonly command: 'vssadmin list shadows';
        readonly purpose: 'shadow copies, on the machine itself';
        readonly elsewhere: true;
    };
    readonly poolmon: {
        readonly command: 'poolmon -b';
        readonly purpose: 'pool tags as they change, on the machine itself';
        readonly elsewhere: true;
    };
    readonly 'verb-diagnose': {
        readonly command: 'dx @$poolDiagnose()';
        readonly purpose: 'the diagnosis on half a screen';
    };
    readonly 'verb-details': {
        readonly command: 'dx @$poolDetails()';
        readonly purpose: 'everything that was found';
    };
    readonly 'verb-finding': {
        readonly command: 'dx @$poolFinding({number})';
        readonly purpose: 'this finding, whole';
    };
    readonly 'verb-full': {
        readonly command: 'dx @$poolFull()';
        readonly purpose: 'the diagnosis after the confirming commands that are quick';
    };
    readonly 'verb-again': {
        readonly command: 'dx @$poolAgain()';
        readonly purpose: 'the diagnosis anew';
    };
    readonly 'verb-reprint': {
        readonly command: 'dx @$poolReprint()';
        readonly purpose: 'the last page once more';
    };
    readonly 'verb-tags': {
        readonly command: 'dx @$poolTagList()';
        readonly purpose: 'every pool tag, the largest first';
    };
    readonly 'verb-tag': {
        readonly command: 'dx @$poolTagInfo({tagValue})';
        readonly purpose: 'what this tag is, and whose';
    };
    readonly 'verb-owner': {
        readonly command: 'dx @$poolOwner({tagValue})';
        readonly purpose: 'searches the images of all drivers for the owner of this tag';
        readonly slow: true;
    };
    readonly 'verb-catch': {
        readonly command: 'dx @$poolCatch({tagValue})';
        readonly purpose: 'how to catch the next allocation of this tag on a live target';
    };
    readonly 'verb-resources': {
        readonly command: 'dx @$poolResources()';
        readonly purpose: 'every resource with its headroom';
    };
    readonly 'verb-sessions': {
        readonly command: 'dx @$poolSessions()';
        readonly purpose: 'the session pools';
    };
    readonly 'verb-session': {
        readonly command: 'dx @$poolSession({session})';
        readonly purpose: 'the processes of session {session}, each a link that switches to it';
    };
    readonly 'verb-session-tags': {
        readonly command: 'dx @$poolSessionTags()';
        readonly purpose: 'the tags of the session pool that the current process sees';
    };
    readonly 'verb-blocks': {
        readonly command: 'dx @$poolBlocks({tagValue})';
        readonly purpose: 'samples blocks with this tag';
        readonly slow: true;
    };
    readonly 'verb-drivers': {
        readonly command: 'dx @$poolDrivers()';
        readonly purpose: 'the drivers behind the tags';
    };
    readonly 'verb-snapshot': {
        readonly command: 'dx @$poolSnapshot()';
        readonly purpose: 'keeps the figures of this moment, to compare with a later one';
    };
    readonly 'verb-compare': {
        readonly command: 'dx @$poolCompare()';
        readonly purpose: 'what grew since the oldest snapshot';
    };
    readonly 'verb-snapshots': {
        readonly command: 'dx @$poolSnapshots()';
        readonly purpose: 'the snapshots taken so far';
    };
    readonly 'verb-log-target': {
        readonly command: 'dx @$poolReadLog({number})';
        readonly purpose: 'this target of the log';
    };
    readonly 'verb-help': {
        readonly command: 'dx @$poolHelp()';
        readonly purpose: 'all verbs, and the rules';
    };
};
export type StepId = keyof typeof catalogue;
export declare const stepTemplates: Readonly<Record<StepId, StepTemplate>>;
export {};
