import { useWords } from '../base/words';

/** Another tab, or an update, has moved the database on: nothing can be saved here until the page is loaded again. */
export function Reload() {
  const words = useWords();
  return (
    <div className="reload" role="alert">
      <p>{words.say('review.outdated')}</p>
      <button type="button" className="main" onClick={() => location.reload()}>
        {words.say('review.reload')}
      </button>
    </div>
  );
}
