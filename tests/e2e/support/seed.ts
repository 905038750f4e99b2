import { readFileSync } from 'node:fs';
import { articlePage } from './article';

/** A source's article as a page: the first line is its title, apart from a link that leads past the site's header. */
export function seedPage(file: string, siteName: string, change: (text: string) => string = (text) => text): string {
  const lines = change(readFileSync(file, 'utf8'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'Skip to content');
  const [title = '', ...paragraphs] = lines;
  return articlePage({ title, paragraphs, siteName, published: null });
}
