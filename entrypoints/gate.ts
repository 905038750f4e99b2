import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { patternsFound } from '@/lib/core/pack/gate';
import { gateOpened } from '@/lib/messages/gateOpened';
import { watchGate } from '@/lib/page/gate/watchGate';

/** The patterns of the bundled packs' gates as JSON, and that of their first words: the build puts them here, so that no page has to make them. */
declare const BUNDLED_GATE: string;
declare const BUNDLED_FIRST_WORDS: string;

/**
 * The gate: it runs on every page of the sites (the manifest names it, not WXT) and is all that most of them ever see. WXT's wrapper of a content script would
 * take three times as long as the gate itself; an unlisted script comes without it.
 */
export default defineUnlistedScript(() => {
  const opens = (text: string) =>
    new RegExp(BUNDLED_FIRST_WORDS, 'i').test(text) && patternsFound(text, JSON.parse(BUNDLED_GATE));
  watchGate(document, opens, gateOpened);
});
