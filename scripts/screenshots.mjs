// Makes the README's pictures of the page, in a headless Chromium: npm run screenshots. Look at them before you commit.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const browserPath = [
  process.env.POOLINSIGHT_BROWSER ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find(each => each !== '' && existsSync(each));
if (browserPath === undefined) {
  console.error('There is no Chromium here. Install one, or name it with POOLINSIGHT_BROWSER.');
  process.exit(2);
}
const folder = `${root}/.github/pictures`;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
for (const [name, options] of [
  ['report', { viewport: { width: 1000, height: 640 } }],
  ['report-dark', { viewport: { width: 1000, height: 640 }, colorScheme: 'dark' }],
]) {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`file://${root}/dist/poolinsight.html`);
  await page.getByRole('button', { name: 'Show a sample' }).click();
  await page.locator('#view article').waitFor();
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await browser.close();
