import { useLiveQuery } from 'dexie-react-hooks';
import { backupDue } from '@/lib/store/backup';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';

/** Asks for a backup once enough has been done since the last one. */
export function BackupReminder() {
  const words = useWords();
  const { store } = useDesk();
  const due = useLiveQuery(() => backupDue(store), [store]);
  if (!due) return null;
  return (
    <p className="reminder">
      {words.say('review.backupDue')} <a href="#/exchange">{words.say('review.backup')}</a>
    </p>
  );
}
