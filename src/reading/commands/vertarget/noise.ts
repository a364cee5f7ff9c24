/** Lines that a debugger prints when it opens a target, and that say nothing of the target. */

/** By their beginnings; leading blanks and the dots of a progress row are off. */
const BEGINNINGS: readonly string[] = [
  // Where symbols come from; a table with a row for each place.
  '************* Path validation summary',
  '************* Symbol Path validation summary',
  '************* Symbol Loading Error Summary',
  'Response Time (ms)',
  'Response        ',
  'Deferred ',
  'OK        ',
  'Error        ',
  'Symbol search path is: ',
  'Executable search path is: ',
  'Symbol loading may be unreliable without a symbol search path.',
  'Use .symfix to have the debugger choose a symbol path.',
  'After setting your symbol path, use .reload to refresh symbol locations.',
  // The gallery of extensions, in WinDbg since 2022.
  '************* Preparing the environment',
  '************* Waiting for Debugger Extensions',
  '>>>>>>>>>>>>> ',
  '----> Repository : ',
  '-- Configuring repositories',
  'ExtensionRepository : ',
  'UseExperimentalFeatureForNugetShare : ',
  'AllowNugetExeUpdate : ',
  'NonInteractiveNuget : ',
  'AllowNugetMSCredentialProviderInstall : ',
  'AllowParallelInitializationOfLocalRepositories : ',
  'EnableRedirectToChakraJsProvider : ',
  'EnableRedirectToV8JsProvider : ',
  // The debugger itself, and how it is connected.
  'Copyright (c) ',
  'Copyright (C) ',
  'Copyright \u00a9 ',
  'Opened log file ',
  'Using NET for debugging',
  'Using 1394 for debugging',
  'Opened WinSock ',
  'Opened \\\\.\\',
  'Timer Resolution set to ',
  'Waiting for pipe ',
  'Waiting to reconnect',
  'Connected to target ',
  'You can get the target MAC address ',
  'You may be able to ',
  'Kernel Debugger connection established',
  'Will request initial break at next boot',
  'Break instruction exception ',
  // What is loaded.
  'Machine Name:',
  'Primary image base = ',
  'Build layer: ',
  'Process Uptime: ',
  'Kernel time: ',
  'User time: ',
  'Loading Kernel Symbols',
  'Loading User Symbols',
  'Loading Wow64 Symbols',
  'Loading unloaded module list',
  'Mini Kernel Dump does not ',
  "Comment: '",
  'Missing image name',
  'Unable to load image ',
  'Unable to read image header for ',
  'Unable to enumerate ',
  'Unable to retrieve the PEB address',
  'by being in the wrong process context',
  '*** WARNING: ',
  '*** ERROR: ',
  'This dump file has ',
  'The stored exception information ',
  'For analysis of this file, run ',
  'Use !analyze -v ',
];

// Page 7ffe0 not present in the dump file. Type ".hh dbgerr004" for details
const PAGE = /^Page [0-9a-f]{1,16} not present /;

/** A row of a box of stars, which are 73 or 79 wide; narrower ones are headings of other commands. */
const BOX_WIDTH = 60;

export function isNoise(text: string): boolean {
  const said = text.replace(/^[.\s]+/, '');
  if (said === '') return true;
  if (BEGINNINGS.some(each => said.startsWith(each)) || PAGE.test(said)) return true;
  return said.length >= BOX_WIDTH && said.charAt(0) === '*' && said.trim().endsWith('*');
}
