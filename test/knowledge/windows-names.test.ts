import { expect, test } from 'vitest';
import { windowsName } from '../../src/knowledge/windows-names.ts';

test.each([
  ['Windows 10', 26100, 'Server, suite: TerminalServer SingleUserTS', 'Windows Server 2025'],
  ['Windows 10', 26100, 'WinNt, suite: TerminalServer SingleUserTS', 'Windows 11'],
  ['Windows 10', 26100, undefined, 'Windows 11 or Server 2025'],
  ['Windows 10', 20348, undefined, 'Windows Server 2022'],
  ['Windows 10', 17763, 'Server, suite: TerminalServer', 'Windows Server 2019'],
  ['Windows 10', 17763, undefined, 'Windows 10'],
  ['Windows 10', 26200, undefined, 'Windows 11'],
  ['Windows 10', 29000, 'Server, suite: TerminalServer', 'Windows 10'],
  ['Windows 10', 19045, 'WinNt, suite: TerminalServer SingleUserTS', 'Windows 10'],
  ['Windows 10', 14393, 'LanManNt, suite: TerminalServer', 'Windows Server 2016'],
  ['Windows 10', 26100, '<15>', 'Windows 11 or Server 2025'],
  ['Windows 10', undefined, undefined, 'Windows 10'],
  ['Windows Server 2003', 3790, 'Server', 'Windows Server 2003'],
  ['Windows 11', 26200, undefined, 'Windows 11'],
])('%s, build %s, product %s is %s', (printed, build, product, name) => {
  expect(windowsName(printed, build, product)).toBe(name);
});
