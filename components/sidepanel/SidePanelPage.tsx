import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Comparison } from '@/lib/core/present/comparison';
import type { NoteView } from '@/lib/core/present/noteView';
import type { ShownPack } from '@/lib/core/present/shownPack';
import type { Words } from '@/lib/locale/phrases';
import type { TabView } from '@/lib/messages/calls';
import { askBackground } from '@/lib/messages/send';
import { changeSettings } from '@/lib/settings/store';
import { hiddenEverywhere, hiddenOn } from '@/lib/settings/topics';
import { WordsProvider } from '../base/words';
import { useActiveTab } from '../data/useActiveTab';
import { useChosenWords } from '../data/useChosenWords';
import { usePacks } from '../data/usePacks';
import { useSettings } from '../data/useSettings';
import { useTab } from '../data/useTab';
import { type PanelActs, SidePanel } from './SidePanel';

/** Pure work of the core, handed in by the entry point. */
export interface Compare {
  compareAll: (notes: NoteView[], pack: ShownPack, words: Words, all: boolean) => Comparison;
  csv: (comparison: Comparison, words: Words) => string;
}

/** The side panel with its data, following the window's active tab. */
export function SidePanelPage({ compareAll, csv }: Compare) {
  const { view } = useTab(useActiveTab());
  const packs = usePacks();
  const settings = useSettings();
  const words = useChosenWords(settings, 'name');
  const [asPage] = useState(() => new URLSearchParams(location.search).get('as') === 'page');
  useEffect(() => {
    document.body.classList.toggle('asPage', asPage);
  }, [asPage]);
  if (!view || !settings) return null;
  const compare = (all: boolean) =>
    packs.map((pack) => ({ title: pack.title[words.lang], comparison: compareAll(view.notes, pack, words, all) }));
  return (
    <WordsProvider value={words}>
      <SidePanel
        key={view.tabId}
        view={view}
        compare={compare}
        csv={(comparison) => csv(comparison, words)}
        start={asPage ? 'comparison' : 'notes'}
        acts={actsOn(view)}
      />
    </WordsProvider>
  );
}

function actsOn({ tabId, host }: TabView): PanelActs {
  return {
    jump: (note) => askBackground('jump', { tabId, id: note.id }),
    hideTopic: (note, where) => {
      const topic = `${note.pack}/${note.topic}`;
      changeSettings((settings) =>
        where === 'everywhere' || !host ? hiddenEverywhere(settings, topic) : hiddenOn(settings, host, topic)
      );
    },
    report: (note) => askBackground('flag', { tabId, id: note.id }),
    openAsPage: () => browser.tabs.create({ url: `/sidepanel.html?tab=${tabId}&as=page` })
  };
}
