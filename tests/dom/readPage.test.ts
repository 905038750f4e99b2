import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/page/readPage';

const read = (body: string) => {
  const { document } = parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
  return readPage(document as unknown as Document).blocks.map(({ kind, text }) => `${kind}: ${text}`);
};

const prose = 'The harbour was closed for a third day, and the boats that had come in on Monday were still waiting at the quay.';

const cases: [name: string, body: string, blocks: string[]][] = [
  ['a headline, a heading and a paragraph', '<h1>A</h1><h2>B</h2><p>C</p>', ['headline: A', 'heading: B', 'paragraph: C']],
  ['only the first of many headlines', '<h1>A</h1><p>x</p><h1>B</h1>', ['headline: A', 'paragraph: x', 'heading: B']],
  [
    'words with markup inside',
    '<p>The <b>1</b>26 de<i>ad</i> and <a href="/">more</a></p>',
    ['paragraph: The 126 dead and more']
  ],
  ['white space as it is shown', '<p>\n  two \t hours&nbsp; long </p>', ['paragraph: two hours long']],
  ['soft hyphens and zero-width spaces', '<p>meet&shy;ing of two&#8203;hours</p>', ['paragraph: meeting of twohours']],
  ['thin spaces inside numbers', '<p>1&#8239;300 dead</p>', ['paragraph: 1\u202F300 dead']],
  [
    'text without paragraphs',
    '<div>One.<br><br>Two <br> lines.<br>\n<br>Three.</div>',
    ['paragraph: One.', 'paragraph: Two lines.', 'paragraph: Three.']
  ],
  [
    'lists with paragraphs inside',
    '<ul><li>One</li><li><p>Two</p><p>Three</p></li></ul>',
    ['item: One', 'item: Two', 'item: Three']
  ],
  ['lists in lists', '<ul><li>One<ul><li>Two</li></ul>rest</li></ul>', ['item: One', 'item: Two', 'item: rest']],
  [
    'a quotation',
    '<blockquote><p>One</p><p>Two</p></blockquote><p>after</p>',
    ['quotation: One', 'quotation: Two', 'paragraph: after']
  ],
  ['a caption', '<figure><img alt="x"><figcaption>At the door</figcaption></figure>', ['caption: At the door']],
  ['a row of a table', '<table><tr><th>Length</th><td>2 hours</td></tr></table>', ['cell: Length | 2 hours']],
  ['a page laid out as a table', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', ['paragraph: One', 'paragraph: Two']],
  [
    'a live blog',
    '<main><article><article><time>14:05</time><p>One</p></article><article><time>13:00</time><p>Two</p></article></article></main>',
    ['entry: 14:05', 'paragraph: One', 'entry: 13:00', 'paragraph: Two']
  ],
  [
    'nothing of what stands around the article',
    '<header><p>h</p></header><nav><p>n</p></nav><p>x</p><aside><p>a</p></aside><footer><p>f</p></footer>',
    ['paragraph: x']
  ],
  [
    'the article’s own header',
    '<article><header><h1>A</h1><p>lead</p></header><p>x</p></article>',
    ['headline: A', 'paragraph: lead', 'paragraph: x']
  ],
  [
    'nothing that readers wrote below it',
    '<p>x</p><section id="comments"><p>y</p></section><div class="c-commentsList"><p>z</p></div>',
    ['paragraph: x']
  ],
  [
    'no links to other articles',
    '<p>x</p><div class="article__related-links"><p>y</p></div><ul><li><a href="/">z</a></li></ul>',
    ['paragraph: x']
  ],
  [
    'the rest of an article behind “read more” or a paywall, and not the call itself',
    `<p>x</p><div id="read-more-content">${`<p>${prose}</p>`.repeat(3)}</div><div class="paywall"><p>${prose}</p></div><div class="readMore"><p>y</p></div>`,
    ['paragraph: x', ...Array(3).fill(`paragraph: ${prose}`)]
  ],
  ['an article inside a badly named element', '<div class="sidebar-layout"><article><p>x</p></article></div>', ['paragraph: x']],
  [
    'a page that is one large form',
    '<form><h1>A</h1><p>x</p></form><form><p>Sign up</p></form>',
    ['headline: A', 'paragraph: x']
  ],
  ['no hidden text', '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><p>x</p>', ['paragraph: x']],
  [
    'no text that is being written',
    '<div contenteditable><p>a</p></div><textarea>b</textarea><p contenteditable="true">c</p><p>x</p>',
    ['paragraph: x']
  ],
  ['no scripts, styles or buttons', '<p>x<script>1</script><style>a{}</style><button>Share</button></p>', ['paragraph: x']],
  ['no footnote marks', '<p>126 dead<sup><a href="#n1">[1]</a></sup> so far</p>', ['paragraph: 126 dead so far']],
  [
    'closed details by their summary alone',
    '<details><summary>More</summary><p>a</p></details><details open><summary>B</summary><p>c</p></details>',
    ['paragraph: More', 'paragraph: B', 'paragraph: c']
  ]
];

test.each(cases)('the reader’s page is read as it is shown: %s', (_, body, blocks) => {
  expect(read(body)).toEqual(blocks);
});
