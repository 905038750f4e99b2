import { useWords } from '../base/words';
import { Check, Choice } from './Choice';
import type { PartProps } from './change';

const languages = ['auto', 'en', 'es'] as const;
const amounts = ['all', 'differences'] as const;
const sizes = ['small', 'medium', 'large'] as const;

/** The interface's language, how much is shown and how it is marked. */
export function NotesPart({ settings, change }: PartProps) {
  const words = useWords();
  return (
    <>
      <Choice
        legend={words.say('options.language')}
        options={languages.map((value) => ({ value, label: words.say(`options.language.${value}`) }))}
        value={settings.language}
        change={(language) => change((old) => ({ ...old, language }))}
      />
      <Choice
        legend={words.say('options.amount')}
        options={amounts.map((value) => ({ value, label: words.say(`options.amount.${value}`) }))}
        value={settings.show}
        change={(show) => change((old) => ({ ...old, show }))}
      />
      <Choice
        legend={words.say('options.size')}
        options={sizes.map((value) => ({ value, label: words.say(`options.size.${value}`) }))}
        value={settings.markerSize}
        change={(markerSize) => change((old) => ({ ...old, markerSize }))}
      />
      <Check
        label={words.say('options.announce')}
        checked={settings.announce}
        change={(announce) => change((old) => ({ ...old, announce }))}
      />
    </>
  );
}
