import type { NoteView } from './noteView';
import type { Wording } from './wording';

/** What a note's drawing shows, for those who do not see it. */
export function pictureText(view: Pick<NoteView, 'page' | 'sources' | 'timeline' | 'axis'>, words: Wording): string | null {
  if (view.timeline)
    return words.say('picture.timeline', { reports: view.timeline.points.map((point) => point.label).join('; ') });
  if (!view.axis) return null;
  const reports = [
    words.say('picture.report', { name: words.say('thisPage'), value: view.page.read }),
    ...view.sources.map((source) => words.say('picture.report', { name: source.name, value: source.read }))
  ];
  return words.say('picture.axis', { reports: reports.join('; ') });
}
