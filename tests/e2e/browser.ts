import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

// Makes the package unpack the libraries that a bare system lacks; must be set before it is loaded.
process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';

/** Starts Chromium: the system's where CHROMIUM_PATH says so, else the one inside the npm package. */
export async function startBrowser(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await packaged.executablePath());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

/** How somebody meets the product. */
export interface Visitor {
  readonly width?: 1280 | 390;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser window of its own, in Norwegian, without cookies. Errors of its pages are collected in `problems`. */
export async function openWindow(
  browser: Browser,
  { width = 1280, javaScriptEnabled = true, colorScheme = 'light' }: Visitor = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly problems: string[] }> {
  const context = await browser.newContext({
    baseURL: inject('productUrl'),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width, height: width === 390 ? 844 : 900 },
    javaScriptEnabled,
    colorScheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  if (!javaScriptEnabled) withoutScripts.add(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { page, context, problems };
}

/** Pages in which axe cannot run, since it is a script. */
const withoutScripts = new WeakSet<Page>();

/** Expects the page to meet WCAG 2.2 AA as far as axe can tell, and not to scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!withoutScripts.has(page)) return inspect(page);
  const copy = await copyWithScripts(page);
  try {
    await inspect(copy);
  } finally {
    await copy.context().close();
  }
}

/** The very HTML that the page shows, at the same address, in a window of the same size where axe can run. */
async function copyWithScripts(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const context = await browser.newContext({
    viewport: page.viewportSize(),
    locale: 'nb-NO',
    bypassCSP: true,
  });
  const copy = await context.newPage();
  const [url, body] = [page.url(), await page.content()];
  await copy.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await copy.goto(url);
  return copy;
}

async function inspect(page: Page): Promise<void> {
  await untilStill(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => String(target)),
  }));
  expect({ url: page.url(), found }).toEqual({ url: page.url(), found: [] });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect({ url: page.url(), overflow: Math.max(0, overflow) }).toEqual({ url: page.url(), overflow: 0 });
}

/** Waits for transitions to end, since a colour on its way is nobody's choice; what turns for ever is left turning. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
