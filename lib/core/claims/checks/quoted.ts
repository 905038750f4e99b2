import type { ReadBlock, Span } from '../readPage';

/** Before a comma, in what is spoken: "the man is, quote, fantastic". */
const spokenQuote = 'quote';

const opening = new Set(['“', '«', '„']);
const closing = new Set(['”', '»']);

/** Whether the words stand in quotation marks, which may have opened in an earlier sentence of the block. */
export function isQuoted(block: ReadBlock, span: Span): boolean {
  block.quoted ??= quotedTokens(block);
  return block.quoted[span.first] === true;
}

function quotedTokens({ tokens }: ReadBlock): boolean[] {
  let open = false;
  return tokens.map(({ norm }, i) => {
    const quoted = open;
    if (norm === '"') open = !open;
    else if (norm === spokenQuote && tokens[i + 1]?.norm === ',') open = true;
    else if (opening.has(norm)) open = true;
    else if (closing.has(norm)) open = false;
    return quoted;
  });
}
