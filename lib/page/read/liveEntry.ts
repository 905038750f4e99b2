const liveName = /(?:^|[\s_-])(?:live-?(?:blog)?[-_]*(?:entry|post|update|item)|timeline-(?:entry|item))(?=$|[\s_-])/i;

/** Whether an element is one entry of a live blog, which stands for itself and has a time of its own. */
export function isLiveEntry(element: Element, tag: string): boolean {
  if (element.getAttribute('itemprop') === 'liveBlogUpdate') return true;
  if (tag === 'article') return element.parentElement?.closest('article, main') != null && element.querySelector('time') !== null;
  return liveName.test(element.getAttribute('class') ?? '');
}
