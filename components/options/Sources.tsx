import type { ShownPack } from '@/lib/core/present/shownPack';
import { useWords } from '../base/words';
import { Check } from './Choice';
import type { PartProps } from './change';

/** Which sources pages are compared with. */
export function Sources({ settings, packs, change }: PartProps & { packs: ShownPack[] }) {
  const words = useWords();
  return packs.map((pack) => (
    <fieldset key={pack.id} className="choice">
      <legend>{pack.title[words.lang]}</legend>
      {pack.sources.map((source) => {
        const id = `${pack.id}/${source.id}`;
        const publisher = source.publisher?.[words.lang];
        return (
          <Check
            key={id}
            label={publisher ? words.say('options.source', { publisher, title: source.title }) : source.title}
            checked={!settings.leftOutSources.includes(id)}
            change={(on) =>
              change((old) => ({
                ...old,
                leftOutSources: on ? old.leftOutSources.filter((other) => other !== id) : [...old.leftOutSources, id]
              }))
            }
          />
        );
      })}
    </fieldset>
  ));
}
