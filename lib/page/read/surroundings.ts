import { skippedRoles } from './tags';

/**
 * Words that sites put into class names and ids of what stands around an article: other people's comments, links to other
 * articles, consent to cookies. Whole words only, as they stand between hyphens, underscores and capitals.
 */
const around = wholeWords(
  'comments?|disqus',
  'related|recirc(?:ulation)?|recommend(?:ed|ations?)?|read-?next|more-(?:on|from|stories|news)|most-?(?:read|viewed|popular)|trending|up-?next',
  'promos?|outbrain|taboola|sponsored|advert\\w*|ad-?(?:slot|unit|container|wrapper)',
  'cookies?|consent|gdpr',
  'breadcrumbs?|share-?(?:bar|tools|buttons|links)|social-?(?:bar|links|share|media-links)|side-?bar|site-?(?:header|footer|nav)|masthead|skip-?(?:link|to-content)',
  'sr-only|visually-?hidden|screen-reader-text'
);

/** Words for what calls on a reader to go on or to subscribe, or for the part of the article itself that stands behind that call. */
const calls = wholeWords('read-?more|newsletters?|subscri(?:be|ption)|sign-?up|paywall|regwall');

function wholeWords(...words: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?=$|[\\s_-])`);
}

const camel = /([a-z])([A-Z])/g;

/** What an article is known by: an element that holds one of these is no surrounding, whatever its name. */
const articleSigns = 'h1, article, main, [role="main"], [itemprop="articleBody"]';

/** Whether a container stands around the article, by its role, its name or its place. Needs no layout. `attributes`: the names of those it has. */
export function isSurrounding(element: Element, tag: string, attributes: string[]): boolean {
  const role = attributes.includes('role') && element.getAttribute('role');
  if (role && (skippedRoles.has(role) || (role === 'banner' && !holdsArticle(element)))) return true;
  if (tag === 'form') return !holdsArticle(element);
  if (tag === 'header') return !element.closest('article, main') && !holdsArticle(element);
  if (tag === 'article' || tag === 'main' || tag === 'body') return false;
  if (!attributes.includes('class') && !attributes.includes('id')) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(camel, '$1-$2').toLowerCase();
  return (around.test(name) || (calls.test(name) && !holdsProse(element))) && !holdsArticle(element);
}

/** Running text is that of paragraphs, so many and of so many characters each; a call has one or two. */
const manyParagraphs = 3;
const longParagraph = 80;

function holdsProse(element: Element): boolean {
  const long = [...element.querySelectorAll('p')].filter(({ textContent }) => textContent.length > longParagraph);
  return long.length >= manyParagraphs;
}

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Attributes by which an element may hide its text, each with the values that do. */
const hides = new Map<string, (value: string) => boolean>([
  ['hidden', () => true],
  ['aria-hidden', (value) => value === 'true'],
  ['contenteditable', (value) => value !== 'false'],
  ['style', (value) => hiddenStyle.test(value)]
]);

/**
 * Whether an element says itself that it is not shown, or is being written in. What only a style sheet hides is left to the
 * moment a note is placed: its words then have no box.
 */
export function isHidden(element: Element, attributes: string[]): boolean {
  return attributes.some((name) => hides.get(name)?.(element.getAttribute(name) ?? ''));
}

function holdsArticle(element: Element): boolean {
  return element.querySelector(articleSigns) !== null;
}
