import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const installed = '/usr/bin/chromium';

/** The Chromium from npm; the system's where that one lacks a library. */
export async function openBrowser() {
  // One process for everything ends with the first closed page.
  const args = sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  try {
    return await chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
  } catch (error) {
    if (!existsSync(installed)) throw new Error(`No browser starts; try: apt-get install chromium\n${error}`);
    return chromium.launch({ executablePath: installed, args: quiet, headless: true });
  }
}
