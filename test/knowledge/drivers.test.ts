/** Whose a driver and a tag are: the built-in facts answer as the public tables do. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { minifilterOf } from '../../src/knowledge/minifilters.ts';
import { tagBinary } from '../../src/knowledge/tag-binaries.ts';
import { driverVendor } from '../../src/knowledge/vendors-of-drivers.ts';
import { isWindowsDriver } from '../../src/knowledge/windows-drivers.ts';

const table = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
const rows = (name: string): string[][] =>
  existsSync(table(name))
    ? readFileSync(table(name), 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => line.split('\t'))
    : [];

const HOSTILE = [
  '',
  '.sys',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(10_000),
  '\0',
  '..\\ntfs.sys',
  '|',
];

describe('filters', () => {
  const filters = rows('minifilters.tsv');

  test.skipIf(filters.length === 0)('every allocated filter is found, whatever its case', () => {
    let known = 0;
    for (const [driver = '', , , company] of filters) {
      const file = /^[\w.-]+?\.(?:sys|exe)(?=\W|$)/i.exec(driver)?.[0];
      if (file === undefined) continue;
      expect(minifilterOf(file), driver).toBeDefined();
      expect(minifilterOf(file.toUpperCase())).toEqual(minifilterOf(file));
      if (minifilterOf(file)?.company === company?.trim()) known++;
    }
    // Some names were allocated to two companies.
    expect(known).toBeGreaterThan(filters.length * 0.9);
  });

  test('say what they do', () => {
    expect(minifilterOf('WdFilter.sys')).toEqual({ company: 'Microsoft', kinds: ['anti-virus'] });
    expect(minifilterOf('luafv')?.kinds).toEqual(['virtualization']);
    for (const name of HOSTILE) expect(minifilterOf(name)).toBeUndefined();
  });
});

describe('tags of Windows', () => {
  const tags = rows('pool-tags.tsv');

  test.skipIf(tags.length === 0)('every tag of the list has its binary', () => {
    for (const [tag = '', binary = ''] of tags) {
      if (tag.includes('?')) continue;
      expect([tag, tagBinary(tag)?.exact, tagBinary(tag)?.binary ?? '']).toEqual([tag, true, binary]);
    }
  });

  test('a pattern answers where no tag does, and nobody knows the rest', () => {
    expect(tagBinary('Ntff')).toEqual({ binary: 'ntfs.sys', exact: true });
    expect(tagBinary('DmH7')?.exact).toBe(false);
    for (const name of [...HOSTILE, 'Q1xZ', 'QQQQ']) expect(tagBinary(name)).toBeUndefined();
  });
});

describe('drivers', () => {
  test.each([
    'ntfs.sys',
    'TCPIP.SYS',
    'nt',
    'ntoskrnl.exe',
    'dump_storahci.sys',
    'win32kfull.sys',
    'nt!mm',
    'wcifs',
    'amdppm.sys',
  ])('%s is of Windows', file => {
    expect(isWindowsDriver(file)).toBe(true);
  });

  test.each([
    'npcap.sys',
    'nvlddmkm.sys',
    'MyAVDrv.sys',
    'e1i65x64.sys',
    'megasas.sys',
    'dump_iaStorAC.sys',
    ...HOSTILE,
  ])('%j is not', file => {
    expect(isWindowsDriver(file)).toBe(false);
  });

  test.each([
    ['nvlddmkm.sys', 'NVIDIA', 'display'],
    ['npcap.sys', 'Npcap', 'packet capture'],
    ['SentinelMonitor.sys', 'SentinelOne', 'security'],
    ['mullvad-split-tunnel.sys', 'Mullvad', 'VPN'],
    ['VBoxNetLwf', 'Oracle VirtualBox', 'virtualization'],
    ['Netwtw10.sys', 'Intel', 'wireless'],
    ['SysmonDrv.sys', 'Microsoft Sysinternals', 'activity monitor'],
  ])('%s is of %s', (file, company, kind) => {
    expect(driverVendor(file)).toEqual({ company, kind });
  });

  test('nothing is made up', () => {
    for (const file of ['MyAVDrv.sys', 'qzxk.sys', 'tcpip.sys', ...HOSTILE])
      expect(driverVendor(file)).toBeUndefined();
  });
});
