import type { BrowserContext } from 'playwright-core';

/** Stops the extension's service worker, as the browser does after half a minute without work. Throws where there is none. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser to ask');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  if (!worker) throw new Error('the extension has no service worker that runs');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}
