import type { PageText } from '../text/pageText';
import { fold, tokenise } from '../text/tokens';
import type { Pack } from './schema';

/** What a source's own page is known by: its title and, where the source has hosts, its host. */
export interface OwnPage {
  source: string;
  titles: readonly string[];
  hosts: readonly string[] | undefined;
}

/** How the pages of a pack's sources are recognised, made ready for `sourceOfPage`. */
export const ownPages = ({ sources }: Pack): OwnPage[] =>
  sources.map(({ id, recognise: { titles, hosts } }) => ({ source: id, titles: titles.map(plain), hosts }));

/** The id of the source that the page is, or null. */
export function sourceOfPage(page: PageText, own: readonly OwnPage[]): string | null {
  const host = hostOf(page.url);
  const headlines = page.blocks.filter((block) => block.kind === 'headline').map((block) => block.text);
  const shown = [...new Set([page.title, ...headlines])].map(plain);
  const found = own.find(({ titles, hosts }) => {
    const byTitle = titles.some((title) => shown.some((one) => one.includes(title)));
    return byTitle && (!hosts || hosts.some((known) => host === known || host.endsWith(`.${known}`)));
  });
  return found?.source ?? null;
}

/** Titles are compared by their words alone: outlets add marks and their own name. */
const plain = (title: string) =>
  tokenise(title)
    .filter((token) => token.kind !== 'mark')
    .map((token) => fold(token.norm))
    .join(' ');

const address = /^https?:\/\/([^/:?#]+)/;

const hostOf = (url: string) => address.exec(url)?.[1]?.toLowerCase() ?? '';
