/** The page as a user meets it, in a browser: drop, open, paste, switch, compare, save. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { browserPath, openBrowser, openPage, pageFile } from '../../support/browser.ts';
import { transcript } from '../../support/kd/answer.ts';
import { printPoolmon } from '../../support/kd/poolmon.ts';
import { runCli } from '../../support/run-cli.ts';
import { isWhole, times } from '../../support/thorough.ts';

/** Of the largest log. */
const MEGABYTES = times(100, 12);

const SESSION = ['vertarget', '!vm', '!poolused 3'];
const full = transcript(seedMachines.pagedPoolWithBanner, SESSION);
const healthy = transcript(seedMachines.healthyWorkstation, SESSION);

/** PoolMon's screen of one tag. */
const screen = (outstanding: number, allocs = outstanding): string =>
  printPoolmon(
    {
      ...seedMachines.healthyWorkstation,
      facts: {
        tags: {
          layout: 'poolmon',
          groups: ['nonpaged'],
          rows: [
            {
              tag: 'QzXk',
              nonpaged: { outstanding, allocs, frees: allocs - outstanding, bytes: outstanding * 320 },
              description: '',
              unlisted: true,
            },
          ],
        },
      },
    },
    { changes: true, drivers: true },
  ).join('\n');

let folder: string;
let browser: Browser;
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const headline = (page: Page): Promise<string> => page.locator('#view p.strong').first().innerText();

if (browserPath === undefined) {
  console.warn(
    'The page is not tried: there is no Chromium. POOLINSIGHT_BROWSER names one that is elsewhere.',
  );
}

describe.skipIf(browserPath === undefined)('the page', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'poolinsight-'));
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows the sample one click away, and the same headline as the command line', async () => {
    const { page, complaints } = await openPage(browser);
    await page.getByRole('button', { name: 'Show a sample' }).click();
    await page.locator('#view article').waitFor();
    expect(await headline(page)).toContain('Paged pool is near its maximum: 129 MB of 160 MB (80.4%).');
    expect(await page.locator('#start').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('reads a file that is opened, one that is packed, and text that is pasted alike', async () => {
    const { page, complaints } = await openPage(browser);
    const said: string[] = [];
    for (const path of [file('case.log', full), file('case.log.gz', gzipSync(full))]) {
      await page.locator('#files').setInputFiles(path);
      await page.locator('#view article').waitFor();
      said.push(await headline(page));
      await page.getByRole('button', { name: 'Start again' }).click();
    }
    await page.locator('#text').fill(full);
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.locator('#view article').waitFor();
    said.push(await headline(page));
    expect(new Set(said).size).toBe(1);
    const [line = ''] = said;
    expect(runCli(['-'], full).stdout.replace(/\s+/g, ' ')).toContain(
      line.replace(/^WARNING |^CRITICAL | (?:certain|likely|possible)$/g, '').slice(0, 60),
    );
    expect(complaints).toEqual([]);
  });

  test('reads what is dropped on it, and what is pasted outside of the field', async () => {
    const { page } = await openPage(browser);
    for (const kind of ['drop', 'paste']) {
      await page.evaluate(`{
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(full)}], 'dropped.log'));
        document.body.dispatchEvent(${
          kind === 'drop'
            ? "new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })"
            : "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })"
        });
      }`);
      await page.locator('#view article').waitFor();
      expect(await page.locator('#view h1').innerText()).toContain('dropped.log');
      await page.getByRole('button', { name: 'Start again' }).click();
    }
  });

  test('several files give an overview, whose rows open a report', async () => {
    const { page, complaints } = await openPage(browser);
    await page
      .locator('#files')
      .setInputFiles([file('bad.log', full), file('good.log', healthy), file('none.log', 'x')]);
    await page.locator('#view article').waitFor();
    expect(await page.locator('#view h1').innerText()).toMatch(
      /^2 targets: 1 warning, 1 unknown\s+1 log not read$/,
    );
    expect(await page.locator('#problems').innerText()).toContain('none.log');
    await page.locator('#view button.go', { hasText: 'bad.log' }).click();
    await page.locator('#view h1', { hasText: 'bad.log' }).waitFor();
    await page.locator('#targets').selectOption({ label: 'All targets' });
    await page.locator('#view h1', { hasText: '2 targets' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a log of several targets offers each', async () => {
    const { page } = await openPage(browser);
    await page.locator('#files').setInputFiles(file('two.log', `${full}\n${healthy}`));
    await page.locator('#view article').waitFor();
    const first = await headline(page);
    expect(await page.locator('#targets option').count()).toBe(3);
    await page.locator('#targets').selectOption('1');
    await expect.poll(() => headline(page)).not.toBe(first);
  });

  test('compares with a second log', async () => {
    const { page, complaints } = await openPage(browser);
    await page.locator('#files').setInputFiles(file('new.txt', screen(7_000_000)));
    await page.locator('#view article').waitFor();
    await page.locator('#other').setInputFiles(file('old.txt', screen(1_000_000)));
    await page.locator('#view h1', { hasText: 'comparison' }).waitFor();
    expect(await headline(page)).toContain('Tag QzXk grew from 305 MB to 2.1 GB of nonpaged pool.');
    expect(await page.locator('svg.growth line').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test('compares the two logs of an overview, which the user swaps and leaves again', async () => {
    const { page, complaints } = await openPage(browser);
    // As many allocations in both: no counter says which was first.
    await page
      .locator('#files')
      .setInputFiles([
        file('new.txt', screen(7_000_000, 9_000_000)),
        file('old.txt', screen(1_000_000, 9_000_000)),
      ]);
    await page.getByRole('button', { name: 'Compare these two' }).click();
    await page.locator('#view p', { hasText: 'Before: new.txt. After: old.txt.' }).waitFor();
    await page.getByRole('button', { name: 'Swap before and after' }).click();
    await page.locator('#view p', { hasText: 'Before: old.txt. After: new.txt.' }).waitFor();
    expect(await headline(page)).toContain('Tag QzXk grew from 305 MB to 2.1 GB of nonpaged pool.');
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.locator('#view h1', { hasText: '2 targets' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone nothing of an overview or a comparison is cut at the right', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 800 } });
    const cut = (): Promise<unknown> =>
      page.evaluate(
        `[document.documentElement, ...document.querySelectorAll('#view .wide')].filter(each => each.scrollWidth > each.clientWidth).map(each => each.textContent.slice(0, 80))`,
      );
    await page
      .locator('#files')
      .setInputFiles([
        file('before-the-update.txt', screen(1_000_000)),
        file('after-it.txt', screen(7_000_000)),
      ]);
    await page.getByRole('button', { name: 'Compare these two' }).waitFor();
    expect(await cut()).toEqual([]);
    await page.getByRole('button', { name: 'Compare these two' }).click();
    await page.locator('#view h1', { hasText: 'comparison' }).waitFor();
    const table = page.locator('#view table', { hasText: 'QzXk' });
    expect(await cut()).toEqual([]);
    expect((await table.innerText()).replace(/\s+/g, ' ')).toContain('2.1 GB');
  });

  describe('saves', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await openPage(browser));
      await page.locator('#files').setInputFiles(file('case.log', full));
      await page.locator('#view article').waitFor();
    });

    test.each([
      ['HTML', /\.html$/, /^<!DOCTYPE html>[\s\S]*Content-Security-Policy/],
      ['Markdown', /\.md$/, /WARNING/],
      ['JSON', /\.json$/, /^\{"schema":2/],
      ['Text', /\.txt$/, /WARNING/],
    ])('as %s', async (name, ending, content) => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(ending);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toMatch(content);
      if (name === 'JSON') expect(JSON.parse(text).reports[0].verdict.severity).toBe('warning');
    });
  });

  test('replaces names where asked to', async () => {
    const { page } = await openPage(browser);
    await page.locator('#redact').check();
    await page.locator('#text').fill(`${full}\nMachine Name: "PAYROLL7"\n`);
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.locator('#view article').waitFor();
    expect(await page.content()).not.toContain('PAYROLL7');
    expect(await page.locator('#problems').innerText()).toMatch(
      /Read the output before you send it|Nothing had to/,
    );
  });

  test('says in a sentence what it cannot read, and stays usable', async () => {
    const { page } = await openPage(browser);
    for (const [name, text, sentence] of [
      ['dump.dmp', 'PAGEDU64 and more', /is a memory dump, not a log/],
      ['empty.log', '', /is empty/],
      ['bad.zip', 'PK\x03\x04 and no more', /damaged ZIP file/],
    ] as const) {
      await page.locator('#files').setInputFiles(file(name, text));
      await page.locator('#problems p').waitFor();
      expect(await page.locator('#problems').innerText()).toMatch(sentence);
      await page.locator('#start').waitFor();
    }
  });

  test('of a hostile log nothing is executed, nothing is fetched, and all is text', async () => {
    const { page, complaints } = await openPage(browser);
    const evil = [
      '<img src=x onerror="document.title=1">',
      '<script>document.title="x"</script>',
      '" onclick="document.title=1" x="',
      "'><svg/onload=document.title=1>",
      'javascript:document.title=1',
      '\u202egnp.exe\u2066',
      'a'.repeat(times(10, 1) * 1024 * 1024),
    ];
    const log = evil
      .map(each => `Loading Dump File [${each}]\n${full}\n${each}\nNo export ${each} found`)
      .join('\n');
    await page.locator('#files').setInputFiles(file(evil[0]?.replace(/[^\w<>=" .]/g, '') ?? 'x', log));
    await page.locator('#view article').waitFor({ timeout: 60_000 });
    const title = await page.title();
    for (let target = 0; target < (await page.locator('#targets option').count()) - 1; target++) {
      await page.locator('#targets').selectOption(String(target));
      await expect.poll(() => page.locator('#busy').isVisible()).toBe(false);
      expect(
        await page.locator('#view img, #view script, #view iframe, #view a:not([href^="#"])').count(),
      ).toBe(0);
      expect(
        await page.locator('#view [onclick], #view [onload], #view [onerror], #view [style]').count(),
      ).toBe(0);
      expect(await page.locator('#view').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    expect(await page.title()).toMatch(/^poolinsight: /);
    expect(title).toMatch(/^poolinsight: /);
    expect(complaints).toEqual([]);
  }, 120_000);

  test('its policy lets nothing out', async () => {
    const { page } = await openPage(browser);
    const answers = await page.evaluate(`Promise.all([
      fetch('data:text/plain,x').then(() => false, () => true),
      new Promise(resolve => {
        const image = new Image();
        image.onload = () => resolve(false);
        image.onerror = () => resolve(true);
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      }),
    ])`);
    expect(answers).toEqual([true, true]);
    expect(readFileSync(pageFile, 'utf8')).not.toMatch(
      /unsafe-inline|unsafe-eval|https?:\/\/(?!schemas|www\.w3)[^"'\s]+\.js/,
    );
  });

  test(`${MEGABYTES} MB are read without freezing: progress moves, and the page answers`, async () => {
    const { page } = await openPage(browser);
    const noise = 'fffff806`11c3f7a9 48895c2408      mov     qword ptr [rsp+8],rbx\n';
    const big = Buffer.concat([
      Buffer.from(full.slice(0, full.length / 2)),
      Buffer.from('\n'),
      Buffer.alloc(MEGABYTES * 1024 * 1024, noise),
      Buffer.from(`\n${full}`),
    ]);
    await page.locator('#files').setInputFiles(file('big.log', big));
    let longest = 0;
    let moved = new Set<string>();
    for (let n = 0; n < 2_000 && (await page.locator('#view article').count()) === 0; n++) {
      const began = Date.now();
      moved = moved.add(String(await page.evaluate("document.querySelector('progress')?.value")));
      longest = Math.max(longest, Date.now() - began);
    }
    await page.locator('#view article').waitFor({ timeout: 90_000 });
    expect(moved.size).toBeGreaterThan(3);
    expect(longest).toBeLessThan(2_000);
  }, 180_000);

  // Colours are all that tells the schemes apart: in a part of the tests they take turns on one walk.
  const schemes = ['light', 'dark'] as const;
  const walks = isWhole ? schemes.map(each => [each]) : [schemes];
  test.each(walks.map(each => [each.join(' and '), each] as const))(
    'axe finds nothing, in the scheme %s',
    async (_name, inTurn) => {
      const { page } = await openPage(browser);
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      let state = 0;
      const look = async (): Promise<void> => {
        await page.emulateMedia({ colorScheme: inTurn[state++ % inTurn.length] ?? 'light' });
        if (state === 1) await page.evaluate(axe);
        const violations = (await page.evaluate('axe.run().then(found => found.violations)')) as {
          id: string;
          nodes: { html: string }[];
        }[];
        expect(
          violations.map(each => [each.id, ...each.nodes.slice(0, 3).map(node => node.html.slice(0, 200))]),
        ).toEqual([]);
      };
      await look();
      await page.locator('#files').setInputFiles([file('bad.log', full), file('good.log', healthy)]);
      await page.locator('#view article').waitFor();
      await look();
      await page.locator('#view button.go', { hasText: 'bad.log' }).click();
      await page.locator('#view h1', { hasText: 'bad.log' }).waitFor();
      for (const each of await page.locator('#view summary').all()) await each.click();
      await look();
      await page.getByRole('button', { name: 'Start again' }).click();
      await page
        .locator('#files')
        .setInputFiles([file('a.txt', screen(10)), file('b.txt', screen(7_000_000))]);
      await page.getByRole('button', { name: 'Compare these two' }).click();
      await page.locator('#view svg.growth').waitFor();
      await look();
      await page.emulateMedia({ colorScheme: null });
    },
    60_000,
  );

  test('works by keyboard alone', async () => {
    const { page } = await openPage(browser);
    const reach = async (name: RegExp): Promise<void> => {
      for (let n = 0; n < 40; n++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(
          '[document.activeElement, document.activeElement?.closest("label")].map(each => each?.textContent).join(" ")',
        );
        if (name.test(String(at))) return;
      }
      throw new Error(`Tab does not reach ${name}.`);
    };
    await reach(/Show a sample/);
    await page.keyboard.press('Enter');
    await page.locator('#view article').waitFor();
    await reach(/^Copy/);
    await reach(/All .* pool tags/);
    await page.keyboard.press('Enter');
    expect(await page.locator('details.tags').getAttribute('open')).not.toBeNull();
  });
});
