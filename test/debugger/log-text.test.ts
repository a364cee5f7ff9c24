import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logText, UNPLAIN } from '../../src/debugger/log-text.ts';
import { anyCharacter } from '../support/any-character.ts';

const clean = (line: string): string => logText()(line);

describe('from files and terminals', () => {
  test.each([
    ['\ufeff*** Virtual Memory Usage ***', '*** Virtual Memory Usage ***'],
    ['Physical Memory: 1\r', 'Physical Memory: 1'],
    ['\fPhysical\0 Memory\u200b: 1\u202c', 'Physical Memory: 1'],
    ['\x1b[1;31mExcessive\x1b[0m Paged\x1b[K Pool', 'Excessive Paged Pool'],
    ['\x1b]0;kd\x07Paged', 'Paged'],
    ['Paged\x1b', 'Paged'],
    ['\tModified Pages:\t  443', '\tModified Pages:\t  443'],
    // A byte that is no character stands for a sign of a tag, and the debugger prints a dot for such.
    [' A\u0081cd   1', ' A.cd   1'],
  ])('%j', (raw, text) => {
    expect(clean(raw)).toBe(text);
  });
});

describe('from web pages', () => {
  test.each([
    ['&quot;x&quot; &#39;y&#39; &lt;unknown&gt; a&amp;b', '"x" \'y\' <unknown> a&b'],
    ['&nbsp;&nbsp;MmSt&#160;&#xA0;1', '  MmSt  1'],
    ['&#8220;a&#x201d; &rsquo;', '"a" \''],
    // Once, and only what is an entity.
    [
      '&amp;lt; &amp;amp; &nosuch; & &; &#xffffff; &#0; n&0x10;',
      '&lt; &amp; &nosuch; & &; &#xffffff;  n&0x10;',
    ],
    ['\u2018SaSc\u2019 0\u00d716 10\u201320 a\u2014b', "'SaSc' 0x16 10-20 a-b"],
    ['\u201cPaged\u201d\u00a0pool\u2009is\u202f1', '"Paged" pool is 1'],
    ['Contiguous physical memory\u2026', 'Contiguous physical memory...'],
    ['\u2026', '...'],
    // Words of other languages around the output stay.
    ['Speicher f\u00fcr \u5185\u5b58 \u2022', 'Speicher f\u00fcr \u5185\u5b58 \u2022'],
    ['<pre>', ''],
    ['</code></pre>', ''],
    ['<p>Physical Memory: 1<br>', 'Physical Memory: 1'],
    ['<span style="color: red">Excessive</span> Paged Pool', 'Excessive Paged Pool'],
    ['  <div class="line">   MmSt  1</div>', '     MmSt  1'],
    ['<BR/>', ''],
  ])('%j', (raw, text) => {
    expect(clean(raw)).toBe(text);
  });

  test.each([
    '     Threads: 80ed0023-01<*> *** Actual Thread 80ed0020',
    '    Image: <unknown>',
    '<Data Not Accessible>',
    '<Unable to get stack trace>',
    'foo<bar>::operator<<',
    'a < b > c',
  ])("the debugger's own signs stay: %s", line => {
    expect(clean(line)).toBe(line);
  });
});

describe('from Markdown pages', () => {
  test.each([
    ['```', ''],
    ['``` text', ''],
    ['  ```dbgcmd', ''],
    ['~~~', ''],
    ['> ```', ''],
    ['`Physical Memory: 1`', 'Physical Memory: 1'],
    ['  ``Paged`Pool``', '  Paged`Pool'],
    ['> Physical Memory: 1', 'Physical Memory: 1'],
    ['>', ''],
    ['> >    MmSt   1', '   MmSt   1'],
    ['   >    MmSt   1', '   MmSt   1'],
    ['\t> > MmSt   1', 'MmSt   1'],
    ['   >', ''],
    ['\\*\\*\\* Virtual Memory Usage \\*\\*\\*', '*** Virtual Memory Usage ***'],
    ['Type referenced: nt\\!\\_POOL\\_HEADER', 'Type referenced: nt!_POOL_HEADER'],
    ['Page File: \\\\??\\\\C:\\\\pagefile.sys', 'Page File: \\??\\C:\\pagefile.sys'],
  ])('%j', (raw, text) => {
    expect(clean(raw)).toBe(text);
  });

  test('what is a path, an address or a tag stays', () => {
    for (const line of [
      '  Page File: \\??\\C:\\pagefile.sys',
      'Using NET for debugging \\\\.\\pipe',
      'Loading Dump File [C:\\_dumps\\(1)\\x_\\_.dmp]',
      '!w2kfre\\kdex2x86.xpool -map',
      'fffff802`1a400000 fffff802`1b446000   nt         (pdb symbols)',
      ' A\\_b        5       1040',
      ' *\\*a        5       1040',
      ' >.g.        5       1040',
      ' Gh3>        5       1040',
      '>>>>>>>>>>>>> Preparing the environment for Debugger Extensions Gallery repositories',
      '>[  3, 0]   0 e0 ffffe000 00000000',
      '~ not a fence',
    ])
      expect(clean(line)).toBe(line);
  });

  test('once seen, it is Markdown to its end; paths stay all the same', () => {
    const normal = logText();
    expect(normal('a\\-b \\(x\\)')).toBe('a\\-b \\(x\\)');
    normal('\\*\\*\\* Virtual Memory Usage \\*\\*\\*');
    expect(normal('a\\-b \\(x\\) C:\\_dir\\x \\\\.\\pipe')).toBe('a-b (x) C:\\_dir\\x \\\\.\\pipe');
  });
});

test('columns: no blank is lost or collapsed', () => {
  for (const line of ['    CM    85    5440  ', '\t  Current:   3145728 Kb  Free Space:', ' .r.\u201d   1'])
    expect(clean(line).length).toBe(line.length);
});

test('a line without what UNPLAIN finds is what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), line => {
      if (!UNPLAIN.test(line)) expect(clean(line)).toBe(line);
    }),
  );
  const normal = logText();
  for (let code = 0; code < 0x180; code++) {
    const char = String.fromCharCode(code);
    if (!UNPLAIN.test(char)) expect(normal(`a${char}b`)).toBe(`a${char}b`);
  }
});

test('no control character but the tab is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), line => {
      expect(clean(line)).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\ufeff]/);
    }),
  );
});
