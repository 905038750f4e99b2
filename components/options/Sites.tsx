import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../base/words';
import { everywhere } from '../data/access';
import type { PartProps } from './change';

/** Where the extension may read pages, and where the reader has switched it off; every permission can be given back. */
export function Sites({ settings, listed, change }: PartProps & { listed: string[] }) {
  const words = useWords();
  const { origins, refresh } = useOrigins();
  const all = origins.includes(everywhere[0] ?? '');
  const required: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const added = origins.filter((origin) => !everywhere.includes(origin) && !required.includes(origin));
  const off = Object.entries(settings.sites).filter(([, state]) => state === 'off');
  const paused = [...Object.keys(settings.pauses.sites), ...(settings.pauses.everywhere === undefined ? [] : [null])];
  const remove = (origin: string) => browser.permissions.remove({ origins: [origin] }).then(refresh);
  return (
    <>
      <details>
        <summary>{words.say('options.listed', { count: listed.length })}</summary>
        <p className="small hosts">{listed.toSorted().join(', ')}</p>
      </details>
      <ul className="rows">
        <li>
          <span>{words.say(all ? 'options.allOn' : 'options.allOff')}</span>
          {all ? (
            <RowButton label={words.say('options.takeBack')} act={() => remove(everywhere[0] ?? '')} />
          ) : (
            <RowButton
              label={words.say('options.allow')}
              act={() => browser.permissions.request({ origins: everywhere }).then(refresh)}
            />
          )}
        </li>
        {added.map((origin) => (
          <li key={origin}>
            <span>
              {words.say('options.added', { site: origin.replace('*://*.', '').replace('*://', '').replace('/*', '') })}
            </span>
            <RowButton label={words.say('options.takeBack')} act={() => remove(origin)} />
          </li>
        ))}
        {off.map(([site]) => (
          <li key={`off ${site}`}>
            <span>{words.say('options.siteOff', { site })}</span>
            <RowButton
              label={words.say('options.switchOn')}
              act={() => change((old) => ({ ...old, sites: { ...old.sites, [site]: 'on' } }))}
            />
          </li>
        ))}
        {paused.map((site) => (
          <li key={`paused ${site}`}>
            <span>{site === null ? words.say('options.pausedEverywhere') : words.say('options.sitePaused', { site })}</span>
            <RowButton
              label={words.say('options.endPause')}
              act={() => change((old) => ({ ...old, pauses: withoutPause(old.pauses, site) }))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type Pauses = PartProps['settings']['pauses'];

function withoutPause(pauses: Pauses, site: string | null): Pauses {
  if (site === null) return { sites: pauses.sites };
  const { [site]: _, ...sites } = pauses.sites;
  return { ...pauses, sites };
}

function RowButton({ label, act }: { label: string; act: () => void }) {
  return (
    <button type="button" className="plain" onClick={act}>
      {label}
    </button>
  );
}

/** The hosts the browser lets the extension read, live. */
function useOrigins(): { origins: string[]; refresh: () => void } {
  const [origins, setOrigins] = useState<string[]>([]);
  const refresh = useCallback(() => {
    browser.permissions.getAll().then((granted) => setOrigins(granted.origins ?? []));
  }, []);
  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  return { origins, refresh };
}
