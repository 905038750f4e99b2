import { createRoot, type Root } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardStyles from '@/assets/styles/card.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import noteStyles from '@/assets/styles/note.css?inline';
import plot from '@/assets/styles/plot.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import { WordsProvider } from '@/components/base/words';
import { Card } from '@/components/card/Card';
import { makeShell } from '@/components/card/shell';
import { cardMessages } from '@/lib/locale/cardMessages';
import { wordsOf } from '@/lib/locale/phrases';
import type { CardRequest } from '@/lib/page/cardDoor';

/** Made once: a new object would have every part of the card rendered again. */
const words = { en: wordsOf('en', cardMessages.en), es: wordsOf('es', cardMessages.es) };

const styles = [tokens, controls, noteStyles, plot, cardStyles];

interface Shown {
  host: HTMLElement;
  root: Root;
  request: CardRequest;
  watch: AbortController;
}

/** The card's script: leaves the card where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  let shown: Shown | null = null;

  const close = () => {
    shown?.watch.abort();
    shown?.root.unmount();
    shown?.host.remove();
    shown = null;
  };

  const closeAndSay = (focusBack: boolean) => {
    const { request } = shown ?? {};
    close();
    request?.acts.closed(focusBack);
  };

  const open = (request: CardRequest) => {
    shown = shown
      ? { ...shown, request }
      : { ...mount(request.parent), request, watch: watchPage(request.parent.host, closeAndSay) };
    const { view, place, anchor, takeFocus, acts } = request;
    shown.root.render(
      <WordsProvider value={words[view.lang]}>
        <Card view={view} place={place} anchor={anchor} takeFocus={takeFocus} acts={{ ...acts, close: closeAndSay }} />
      </WordsProvider>
    );
  };

  globalThis.secondSourceCard ??= { open, close };
});

function mount(parent: ShadowRoot): Pick<Shown, 'host' | 'root'> {
  const { host, root } = makeShell(parent, styles, import.meta.env.MODE === 'test' ? 'open' : 'closed');
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  return { host, root: createRoot(container) };
}

/** A press or Esc in the page closes the card; those within our own element are the card's and the markers' affair. */
function watchPage(own: Element, closed: (focusBack: boolean) => void): AbortController {
  const watch = new AbortController();
  const { signal } = watch;
  const onPage = (event: Event) => event.isTrusted && event.target !== own;
  document.addEventListener('pointerdown', (event) => onPage(event) && closed(false), { capture: true, signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && onPage(event) && closed(true), {
    capture: true,
    signal
  });
  return watch;
}
