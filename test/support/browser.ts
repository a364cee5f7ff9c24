/** The built page in a headless Chromium, opened from disk as a user opens it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { isWhole } from './thorough.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const named = process.env.POOLINSIGHT_BROWSER;
if (named !== undefined && !existsSync(named)) {
  throw new Error(`POOLINSIGHT_BROWSER names ${named}, which does not exist. Give the path of a Chromium.`);
}

/** Where a browser is; undefined where the machine has none. `POOLINSIGHT_BROWSER` names one. */
export const browserPath: string | undefined = named ?? PLACES.find(each => existsSync(each));

export const pageFile = fileURLToPath(new URL('../../dist/poolinsight.html', import.meta.url));

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

export interface Opened {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, refusals of the policy, requests that left the file. */
  readonly complaints: string[];
}

/** In a browser tab of its own; outside of a whole run a tab is loaded anew where no options tell it from the one before. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
  file = pageFile,
): Promise<Opened> {
  const page = await tab(browser, options);
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', request => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`file://${file}`);
  return { page, complaints };
}

let last: { readonly browser: Browser; readonly options: string; readonly page: Page } | undefined;

async function tab(browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const wanted = JSON.stringify(options);
  if (!isWhole && last?.browser === browser && last.options === wanted) return last.page;
  const page = await (await browser.newContext(options)).newPage();
  last = { browser, options: wanted, page };
  return page;
}
