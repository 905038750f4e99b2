import type { Request } from '@/lib/core/moderation/flow';
import { requestsFrom } from '@/lib/store/choices';
import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import type { Decisions } from '../queue/useDecisions';

const keys: Partial<Record<Request, string>> = { take: 't', accept: 'a', reject: 'r', duplicate: 'd', reopen: 'o' };

/** The ways that are open to a flag, each with its key. With several chosen, all ways: those that cannot go one are told. */
export function DecisionBar({ row, decisions, many }: { row: FlagRow; decisions: Decisions; many: boolean }) {
  const words = useWords();
  const open = many ? (Object.keys(keys) as Request[]) : requestsFrom(row.state);
  const duplicates = (request: Request) => request !== 'duplicate' || many;
  return (
    <div className="decisionBar">
      {open.filter(duplicates).map((request) => (
        <button
          key={request}
          type="button"
          className={request === 'accept' ? 'main' : 'plain'}
          aria-keyshortcuts={keys[request]}
          onClick={() =>
            request === 'take' ? decisions.take() : request === 'release' ? decisions.save(release) : decisions.open(request)
          }
        >
          {words.say(`request.${request}`)}
          {keys[request] && <kbd>{keys[request]}</kbd>}
        </button>
      ))}
    </div>
  );
}

const release = { request: 'release', code: null, note: '' } as const;
