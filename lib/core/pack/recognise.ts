import type { PageText } from '../text/pageText';
import { fold, tokenise } from '../text/tokens';
import type { Pack } from './schema';

/** The id of the source that the page is, by its title and, where the source has hosts, its host; else null. */
export function sourceOfPage(page: PageText, pack: Pack): string | null {
  const host = hostOf(page.url);
  const titles = [page.title, ...page.blocks.filter((block) => block.kind === 'headline').map((block) => block.text)].map(plain);
  const found = pack.sources.find(({ recognise }) => {
    const byTitle = recognise.titles.some((title) => titles.some((shown) => shown.includes(plain(title))));
    const byHost = !recognise.hosts || recognise.hosts.some((known) => host === known || host.endsWith(`.${known}`));
    return byTitle && byHost;
  });
  return found?.id ?? null;
}

/** Titles are compared by their words alone: outlets add marks and their own name. */
const plain = (title: string) =>
  tokenise(title)
    .filter((token) => token.kind !== 'mark')
    .map((token) => fold(token.norm))
    .join(' ');

const address = /^https?:\/\/([^/:?#]+)/;

const hostOf = (url: string) => address.exec(url)?.[1]?.toLowerCase() ?? '';
