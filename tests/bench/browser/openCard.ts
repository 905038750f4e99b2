import type { Page } from 'playwright-core';

const host = 'second-source-notes';

/** Presses the marker of a page's note with the mouse. Gives the time until its card is painted, in milliseconds. The page has to be in front. */
export async function openCard(page: Page, index: number): Promise<number> {
  const marker = page.locator(`${host} li button:not([hidden])`).nth(index);
  await marker.evaluate((button) => scrollTo(0, button.getBoundingClientRect().top + scrollY - innerHeight / 3));
  await page.waitForTimeout(300);
  const opening = page.evaluate(watch, host);
  await marker.click();
  return opening;
}

/** Runs in the page: the time from the next press to the frame that shows the card. Open shadow roots let it look in. */
function watch(name: string): Promise<number> {
  return new Promise((opened) => {
    const pressed = new Promise<number>((done) =>
      addEventListener('pointerdown', ({ timeStamp }) => done(timeStamp), { capture: true, once: true })
    );
    const find = () =>
      [...(document.querySelector(name)?.shadowRoot?.children ?? [])]
        .map((child) => child.shadowRoot?.querySelector<HTMLElement>('.card'))
        .find((card) => card?.style.transform);
    // A frame's own work comes before it is painted: a task of its own comes after.
    const painted = () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const look = async () => {
      const card = find();
      if (!card) return void requestAnimationFrame(look);
      const [start, shown] = await Promise.all([pressed, painted()]);
      opened(shown - start);
    };
    void pressed.then(look);
  });
}
