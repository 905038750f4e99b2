import { isNull, isNumber, isText, listOf, objectOf, oneOf, orNull } from '../core/shape';
import type { BackgroundCalls } from '../messages/calls';
import type { Answerers } from '../messages/listen';
import { fromExtensionPage, fromPage } from '../messages/senders';
import { addSource } from './addSource';
import { analysePage, siteOfSender } from './analysePage';
import { flag } from './flag';
import { frameOf } from './frameOf';
import { hideTopic } from './hideTopic';
import { injectPage, injectWhole } from './inject';
import { jump } from './jump';
import { layerChanged } from './layerChanged';
import { openNote } from './openNote';
import { openPanel } from './openPanel';
import { shownPacks } from './packs';
import { notesShown, pageLeft } from './shownNotes';
import { tabView } from './tabView';

const isPage = objectOf({
  url: isText,
  title: isText,
  lang: orNull(oneOf('en', 'es')),
  published: orNull(isText),
  blocks: listOf(
    objectOf({
      kind: oneOf('headline', 'heading', 'paragraph', 'item', 'caption', 'quotation', 'cell', 'entry'),
      text: isText
    })
  )
});
const isRun = objectOf({ run: isText });
const isTab = objectOf({ tabId: isNumber });
const isId = objectOf({ id: isText });
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

const done = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/** How the background answers each call: who may make it, what a well-formed one is, and which use case it is. */
export const answers: Answerers<BackgroundCalls> = {
  gateOpened: {
    from: fromPage,
    wellFormed: objectOf({ lang: isText }),
    answer: ({ lang }, sender) => done(injectPage(frameOf(sender), lang))
  },
  analyse: {
    from: fromPage,
    wellFormed: objectOf({ run: isText, page: isPage }),
    answer: (ask, sender) => analysePage(ask, frameOf(sender), siteOfSender(sender.tab?.url, sender.url))
  },
  shown: {
    from: fromPage,
    wellFormed: objectOf({ run: isText, ids: listOf(isText) }),
    answer: (ask, sender) => notesShown(ask, frameOf(sender))
  },
  left: { from: fromPage, wellFormed: isRun, answer: (ask, sender) => pageLeft(ask, frameOf(sender)) },
  openNote: {
    from: fromPage,
    wellFormed: objectOf({ id: isText, inject: isFlag }),
    answer: (ask, sender) => openNote(ask, frameOf(sender))
  },
  hideTopic: {
    from: fromPage,
    wellFormed: objectOf({ id: isText, where: oneOf('site', 'everywhere') }),
    answer: (ask, sender) => hideTopic(ask, frameOf(sender), siteOfSender(sender.tab?.url, sender.url))
  },
  report: { from: fromPage, wellFormed: isId, answer: ({ id }, sender) => flag({ tabId: frameOf(sender).tabId, id }) },
  openPanel: { from: fromPage, wellFormed: isNull, answer: (_, sender) => openPanel(frameOf(sender).tabId) },
  tab: { from: fromExtensionPage, wellFormed: isTab, answer: tabView },
  jump: { from: fromExtensionPage, wellFormed: objectOf({ tabId: isNumber, id: isText }), answer: jump },
  checkOnce: { from: fromExtensionPage, wellFormed: isTab, answer: ({ tabId }) => done(injectWhole(tabId)) },
  packs: { from: fromExtensionPage, wellFormed: isNull, answer: shownPacks },
  flag: { from: fromExtensionPage, wellFormed: objectOf({ tabId: isNumber, id: orNull(isText) }), answer: flag },
  addSource: { from: fromExtensionPage, wellFormed: isTab, answer: addSource },
  layerChanged: { from: fromExtensionPage, wellFormed: isNull, answer: () => done(layerChanged()) }
};
