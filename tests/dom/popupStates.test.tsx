import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WordsProvider } from '@/components/base/words';
import { Popup, type PopupActs } from '@/components/popup/Popup';
import { wordsIn } from '@/lib/locale/wording';
import type { TabView } from '@/lib/messages/calls';

const view: TabView = {
  tabId: 1,
  host: 'daily.example',
  state: 'on',
  resumeAt: null,
  page: null,
  notes: [],
  coverage: { found: 0, total: 36 },
  packs: []
};

const markup = (allowed: boolean, lang: 'en' | 'es') =>
  renderToStaticMarkup(
    <WordsProvider value={wordsIn(lang)}>
      <Popup view={view} allowed={allowed} acts={{} as PopupActs} />
    </WordsProvider>
  );

// The browser grants a page for one press of the toolbar's button, which no driver of a browser can press.
test('on a page without permission a reader is offered to check it once, or always, and told what that means', () => {
  const shown = markup(false, 'en');
  for (const part of [
    'does not read daily.example unless you ask',
    'Check this page once',
    'No permission is kept',
    'Always on this site'
  ]) {
    expect(shown).toContain(part);
  }
});

test('the offer is there in Spanish too', () => {
  expect(markup(false, 'es')).toContain('Revisar esta página una vez');
});

test('with permission there is no such offer', () => {
  expect(markup(true, 'en')).not.toContain('Check this page once');
});
