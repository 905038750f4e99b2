/** Every permission the extension may ask for, and what a reader would lose without it. */
export const permissions: { name: string; why: string; only?: 'chrome' | 'firefox' }[] = [
  { name: 'storage', why: 'settings, pauses and hidden topics are kept' },
  { name: 'activeTab', why: 'a press on the toolbar icon runs the extension on a page that is on no list' },
  { name: 'scripting', why: 'the card is put into a page when its first note is opened, not before' },
  { name: 'contextMenus', why: 'selected words can be flagged from the page menu' },
  { name: 'sidePanel', why: 'the notes of a page can stand beside it', only: 'chrome' }
];
