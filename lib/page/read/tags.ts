/** Elements by what they are to a reader of text. Names are lower case, as `localName` gives them in HTML. */

/** Never read: not text of the article, or not text at all. */
export const skipped = new Set(
  (
    'script style noscript template head nav aside footer second-source-notes button select textarea input ' +
    'svg math canvas video audio object embed iframe dialog menu fieldset rp rt'
  ).split(' ')
);

/** Elements that do not break a line: a word may run through their edges. */
export const inline = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark picture q ruby s samp slot small span ' +
    'strong sub sup time u var wbr img'
  ).split(' ')
);

/** Elements that hold one block each, or few: read as a whole, remembered, and read again only when something in them changed. */
export const units = new Set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption blockquote pre tr summary'.split(' '));

/** Roles of what surrounds an article. */
export const skippedRoles = new Set(
  (
    'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar ' +
    'tablist textbox combobox listbox button tooltip status'
  ).split(' ')
);
