import { changeSettings } from '../settings/store';
import { type Frame, loadFrame } from './tabRecord';

/** Hides the topic of a note on its site or everywhere. Pages ask again when the settings change. */
export async function hideTopic(
  { id, where }: { id: string; where: 'site' | 'everywhere' },
  frame: Frame,
  site: string
): Promise<null> {
  const note = (await loadFrame(frame))?.notes.find((one) => one.id === id);
  if (!note) return null;
  const topic = `${note.pack}/${note.topic}`;
  await changeSettings((settings) => {
    if (where === 'everywhere') return { ...settings, hiddenTopics: [...new Set([...settings.hiddenTopics, topic])] };
    const here = [...new Set([...(settings.hiddenHere[site] ?? []), topic])];
    return { ...settings, hiddenHere: { ...settings.hiddenHere, [site]: here } };
  });
  return null;
}
