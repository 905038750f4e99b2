/** Lets the reader keep a text as a file, by the browser's own download. */
export function saveText(name: string, type: string, text: string): void {
  // The mark tells spreadsheets that a CSV is UTF-8; other readers skip it.
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name.replace(/[^\p{L}\p{N}. -]/gu, '_') });
  link.click();
  URL.revokeObjectURL(address);
}
