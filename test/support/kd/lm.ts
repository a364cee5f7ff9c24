/**
 * `lm`: plain, verbose (`v`), with image names (`n`), time stamps (`t`) or paths (`f`); all modules, or those of a
 * pattern. Widths from windows-driver-docs: lm--list-loaded-modules-.md (32-bit), the pages on bug checks 0x7B and
 * 0x116 (64-bit, verbose); unloaded modules in the verbose form from the document that the project starts from.
 */
import type { FactValues } from '../../../src/reading/facts/values.ts';
import { ticked } from './address.ts';
import type { Machine, Unlined } from './machine.ts';
import type { Printer } from './printer.ts';

type Modules = Unlined<FactValues['modules']>;
type Loaded = Modules['loaded'][number];
type Unloaded = Modules['unloaded'][number];

export const lmPrinter: Printer = {
  typed: /^lm(?!1m)(?:$|[ DolvukecifnptamMs])/,
  print(machine, typed) {
    const { options, pattern, sorted } = parse(typed);
    const current = machine.kit.vm === 'a current kit';
    const heading = machine.bits === 64 ? HEADING_64 : HEADING_32;
    const lines = [...(current && pattern !== undefined ? ['Browse full module list'] : []), heading];
    const modules = machine.facts.modules;
    // Of a machine without modules it prints as for a pattern that nothing matches.
    if (modules === undefined) return lines;
    const loaded = modules.loaded.filter(each => matches(pattern, each.name));
    if (sorted) loaded.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const each of loaded) lines.push(...printLoaded(machine, each, options));
    const unloaded = options.includes('o')
      ? []
      : modules.unloaded.filter(each => matches(pattern, each.file, each.file.replace(/\.\w+$/, '')));
    if (unloaded.length === 0) return lines;
    lines.push('', 'Unloaded modules:');
    for (const each of unloaded) lines.push(...printUnloaded(machine, each, options));
    return lines;
  },
};

const HEADING_32 = 'start    end        module name';
const HEADING_64 = 'start             end                 module name';

function parse(typed: string): { options: string; pattern: string | undefined; sorted: boolean } {
  let options = '';
  let sorted = false;
  for (let at = 2; at < typed.length; at++) {
    const option = typed.charAt(at);
    if (typed.startsWith('sm', at)) {
      sorted = true;
      at++;
    } else if ('mM'.includes(option)) {
      return { options, pattern: typed.slice(at + 1).trim(), sorted };
    } else if (option !== ' ') options += option;
  }
  return { options, pattern: undefined, sorted };
}

function matches(pattern: string | undefined, ...names: readonly string[]): boolean {
  if (pattern === undefined) return true;
  const source = pattern
    .replace(/[\\^$.+()|[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const expression = new RegExp(`^${source}$`, 'i');
  return names.some(each => expression.test(each));
}

function printLoaded(machine: Machine, module: Loaded, options: string): string[] {
  const name = `${ticked(machine, module.start)} ${ticked(machine, module.end)}   ${module.name.padEnd(8)}`;
  if (/[fnt]/.test(options)) {
    const image = options.includes('f') ? module.path : options.includes('n') ? module.file : undefined;
    const stamp = options.includes('t') ? module.timestamp : undefined;
    return [[name, image?.padEnd(12), stamp].filter(each => each !== undefined).join(' ')];
  }
  const state = `${name}   (${module.symbols ?? 'deferred'})`.padEnd(machine.bits === 64 ? 64 : 46);
  return options.includes('v') ? [state, ...details(machine, module)] : [state];
}

function details(machine: Machine, module: Loaded): string[] {
  const { file, path, timestamp, company, fileVersion, description } = module;
  const current = machine.kit.vm === 'a current kit';
  const texts = company !== undefined || description !== undefined;
  const indent = current ? '        ' : '    ';
  return [
    ...(file === undefined ? [] : [`    Loaded symbol image file: ${file}`]),
    ...(path === undefined ? [] : [`    Image path: ${path}`]),
    ...(file === undefined ? [] : [`    Image name: ${file}`]),
    ...(current ? ['    Browse all global symbols  functions  data'] : []),
    ...(timestamp === undefined ? [] : [`    Timestamp:        ${timestamp}`]),
    '    CheckSum:         00AA7491',
    '    ImageSize:        00AE7000',
    ...(fileVersion === undefined
      ? []
      : [
          `    File version:     ${texts ? '6.1.7601.17514' : fileVersion}`,
          '    Product version:  6.1.7601.17514',
          '    File flags:       0 (Mask 3F)',
          '    File OS:          40004 NT Win32',
          '    File type:        3.7 Driver',
          '    File date:        00000000.00000000',
        ]),
    '    Translations:     0409.04b0',
    ...(texts && current ? ['    Information from resource tables:'] : []),
    ...(company === undefined ? [] : [`${indent}CompanyName:      ${company}`]),
    ...(texts ? [`${indent}ProductName:      Contoso Shield`] : []),
    ...(texts && fileVersion !== undefined ? [`${indent}FileVersion:      ${fileVersion}`] : []),
    ...(description === undefined ? [] : [`${indent}FileDescription:  ${description}`]),
    ...(texts ? [`${indent}LegalCopyright:   \u00a9 Contoso Ltd. All rights reserved.`] : []),
  ];
}

function printUnloaded(machine: Machine, module: Unloaded, options: string): string[] {
  const row = `${ticked(machine, module.start)} ${ticked(machine, module.end)}   ${module.file}`;
  if (!options.includes('v')) return [row];
  return [
    row,
    `    Timestamp: ${module.timestamp ?? 'unavailable (00000000)'}`,
    '    Checksum:  00000000',
    ...(machine.kit.vm === 'a current kit' ? ['    ImageSize:  0001B000'] : []),
  ];
}
