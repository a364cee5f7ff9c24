/** The names that a user types: nobody else's, each lost alone, and gone when the script goes. */
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import { EmulatedDebugger, loadScript } from '../../support/windbg-host.ts';
import { DUMP, open, script } from './targets.ts';

const machine = seedMachines.registryAndReloadedDriver;

/**
 * Commands of the kernel debugger's extensions (kdexts, ext, exts, and those that kernel targets load), by Microsoft's
 * reference of debugger commands and by the lists that !help prints in public logs.
 */
const EXTENSION_COMMANDS =
  `acl ahcache ahcache alignmentfaults analyze analyzebugcheck apc apicerr arbinst arbiter asd ate
  atom avrf bcb bitcount blackboxbsd blackboxscm blockeddrv btb bth bugdump bushnd ca callback calldata catch cbreg chkimg
  chksym clustate cmreslist cpuid cpuinfo cs db dblink dbgprint dc dcr dcs dd deadlock defwrites devext devhandles devinst
  devnode devobj devstack dflink dh diskspace dlls dma dp dpa dpcs dq dreg driveinfo drivers drvobj dskheap dumpfa ecb ecd
  ecs ecw envvar errlog error errpkt errrec exca exqueue facs fadt filecache filelock fileobj filetime finddata
  findfilelockowner findthreads findxmldata fltkd filters for_each_function for_each_frame for_each_local for_each_module
  for_each_process for_each_register for_each_thread fpsearch frag frozen fwver gbl gentable gflag gle handle handles
  heap help hidppd homedir htrace ib icpleak id idt ih ihs imggp imgreloc iovirp ipi irp irpfind irpzone irql isainfo isr
  iw job kb kuser kv leak list lmi loadermemorylist locks lockedpages logonsession lookaside lpc alpc map mapic mca memlist
  memusage mps mtrr nblpool ndiskd net_send ndis npx ntsdexts obja object obtrace openmaps owner packet pars pat pci
  pciir pcitree pcm pcr pcrs peb pfn pmc pmssa pnpevent pnptriage pocaps pool pool2 poolfind poolfrag poolinfo poolmon
  poolnote poolrbs pooltag pooltags pooltrack poolusage poolused poolval poolview poolmap popolicy powertriage ppmidle
  ppmperf pplookaside ppmstate prcb process processes processfields processirps psp pte pte2va ptov ptree qlocks ready
  rebase reg regkcb rellist resources rsdt rtlavl ruleinfo runaway running scm search searchpte sel session sessions
  shutdown sid slist smt sprocess srb stacks stackpivot stl str sun sym symsrv sysinfo sysptes tag tags teb thread
  threadfields time timer tls token tokenfields tp trap tss tx tz tzinfo ubc ubd ube ubl ubp uniqstack urb usblist ustr
  vad vad_reload vadump validatelist verifier version vm vpb vprot vtop wdmaud wdfkd wdfpoolusage whatperftime whattime
  whea winrterr wmitrace wsle xpool zombies`
    .trim()
    .split(/\s+/);

/** Function aliases of scripts that WinDbg ships, and of its data-model extensions. */
const SCRIPT_ALIASES =
  'vm ps log files net dev mount timer runq percpu modules comm task lsmod dmesg exploitable synTypes createSyntheticType imageInfo codeflow'.split(
    ' ',
  );

test('no name is that of an extension command or of a shipped script, whatever the case', () => {
  const taken = new Set([...EXTENSION_COMMANDS, ...SCRIPT_ALIASES].map(name => name.toLowerCase()));
  const names = open(machine).aliases();
  expect(names.length).toBeGreaterThan(12);
  for (const name of names) expect(taken, name).not.toContain(name.toLowerCase());
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
});

test('every name begins with pool, so that one finds them all by one', () => {
  for (const name of open(machine).aliases()) expect(name).toMatch(/^pool[A-Za-z]+$/);
});

test('the help names every name', () => {
  const session = open(machine);
  session.dx('@$poolHelp()');
  for (const name of session.aliases()) expect(session.window.text()).toMatch(new RegExp(`[!$]${name}\\b`));
});

describe('a name that another script has taken', () => {
  test.each(open(machine).aliases())('%s', name => {
    if (name === 'poolDiagnose' || name === 'poolHelp') {
      expect(() => open(machine, { takenAliases: [name] })).toThrow(/Cannot modify debugger object model/);
      return;
    }
    const all = open(machine).aliases();
    const session = open(machine, { takenAliases: [name] });
    expect(session.aliases()).toEqual(all.filter(each => each !== name));
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toContain('Paged pool is near its maximum');
  });
});

describe('the script', () => {
  test('touches nothing of the target while it loads', () => {
    const session = open(machine);
    expect(session.calls).toEqual([]);
    expect(session.logCalls).toEqual([]);
  });

  test('gives the diagnosis at once with .scriptrun', () => {
    const session = new EmulatedDebugger({
      answer: typed => answer(machine, typed),
      target: { kernel: true, dumpFile: DUMP, pointerBytes: 4 },
    });
    session.files.put('C:\\tools\\poolinsight.js', script);
    session.type('.scriptrun C:\\tools\\poolinsight.js');
    expect(session.window.text()).toContain('Paged pool is near its maximum');
    const before = session.calls.length;
    session.dx('@$poolDiagnose()');
    expect(session.calls.length).toBe(before);
  });

  test('loads twice, and then knows nothing of before', () => {
    const session = open(machine);
    const first = session.call('poolDiagnose');
    session.load(script);
    expect(session.aliases()).toEqual(open(machine).aliases());
    expect(session.call('poolDiagnose')).not.toBe(first);
  });

  test('leaves nothing behind when it is unloaded', () => {
    const session = open(machine);
    session.dx('@$poolDiagnose()');
    session.unload();
    expect(session.aliases()).toEqual([]);
    expect(session.files.left()).toEqual([]);
    session.window.clear();
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toMatch(/^Error: /);
  });

  test('is unloaded before anything was done', () => {
    const session = open(machine);
    expect(() => session.unload()).not.toThrow();
  });

  test('shows only its three functions in the list of its contents', () => {
    const session = open(machine);
    session.dx('-v @$scriptContents');
    expect(
      session.window
        .text()
        .split('\n')
        .slice(1)
        .map(line => line.trim()),
    ).toEqual(['initializeScript', 'invokeScript', 'uninitializeScript']);
  });

  test('loads beside a script that has all non-essential names', () => {
    const others = open(machine)
      .aliases()
      .filter(name => name !== 'poolDiagnose' && name !== 'poolHelp');
    const session = loadScript(script, {
      answer: typed => answer(machine, typed),
      target: { kernel: true, dumpFile: DUMP },
      takenAliases: others,
    });
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toContain('Paged pool is near its maximum');
    // Actions do not go by names.
    session.click('[Run full]');
    expect(session.window.text()).toContain('nt!CmpRegistryLock');
  });

  test('answers under its short name, with and without parentheses', () => {
    const session = open(machine);
    session.type('!poolinsight');
    expect(session.window.text()).toContain('Paged pool is near its maximum');
    session.window.clear();
    session.type('!poolTagInfo "MyAV"');
    expect(session.window.text()).toContain('Pool tag MyAV');
  });
});
