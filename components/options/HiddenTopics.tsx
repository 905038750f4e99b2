import { useState } from 'react';
import type { ShownPack } from '@/lib/core/present/shownPack';
import { hiddenEverywhere, hiddenOn, shownAgain } from '@/lib/settings/topics';
import { useWords } from '../base/words';
import type { PartProps } from './change';

interface Hidden {
  topic: string;
  site: string | null;
}

/** Topics that get no notes, each with the way back, and the way back from that. */
export function HiddenTopics({ settings, packs, change }: PartProps & { packs: ShownPack[] }) {
  const words = useWords();
  const [last, setLast] = useState<Hidden | null>(null);
  const hidden: Hidden[] = [
    ...settings.hiddenTopics.map((topic) => ({ topic, site: null })),
    ...Object.entries(settings.hiddenHere).flatMap(([site, topics]) => topics.map((topic) => ({ topic, site })))
  ];
  const name = ({ topic, site }: Hidden) => {
    const label = labelOf(packs, topic, words.lang);
    return site ? words.say('options.hiddenOn', { topic: label, site }) : words.say('options.hiddenEverywhere', { topic: label });
  };
  return (
    <>
      {hidden.length === 0 && <p className="small">{words.say('options.noneHidden')}</p>}
      <ul className="rows">
        {hidden.map((one) => (
          <li key={`${one.site} ${one.topic}`}>
            <span>{name(one)}</span>
            <button
              type="button"
              className="plain"
              onClick={() => {
                setLast(one);
                change((old) => shownAgain(old, one.topic, one.site));
              }}
            >
              {words.say('options.showAgain')}
            </button>
          </li>
        ))}
      </ul>
      {last && (
        <p className="done" role="status">
          {words.say('options.shownAgain', { topic: labelOf(packs, last.topic, words.lang) })}
          <button
            type="button"
            className="plain"
            onClick={() => {
              setLast(null);
              change((old) => (last.site ? hiddenOn(old, last.site, last.topic) : hiddenEverywhere(old, last.topic)));
            }}
          >
            {words.say('undo')}
          </button>
        </p>
      )}
    </>
  );
}

function labelOf(packs: ShownPack[], id: string, lang: 'en' | 'es'): string {
  const [packId, topicId] = id.split('/');
  const topic = packs.find((pack) => pack.id === packId)?.topics.find((one) => one.id === topicId);
  return topic?.label[lang] ?? id;
}
