import markerStyle from './markers.css?inline';

/** The one element of ours in the page. */
export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** The labelled region that holds the markers as a list. */
  region: HTMLElement;
  list: HTMLElement;
  /** What is put here is spoken by a screen reader when it has nothing else to say. */
  spoken: HTMLElement;
}

const hostName = 'second-source-notes';

/**
 * Adds the layer behind the body, where sites that count or move the body's children do not meet it. It takes no room. The root is closed to
 * the page, but for test builds, whose tools cannot see into closed ones.
 */
export function addLayer(document: Document, mode: ShadowRootMode): Layer {
  const host = document.createElement(hostName);
  // A page that is zoomed by its own style sheet would zoom the markers and their places too.
  document.documentElement.append(host);
  host.style.zoom = String(1 / (host.currentCSSZoom ?? 1));
  const root = host.attachShadow({ mode });
  root.append(styleOf(document));
  const region = document.createElement('section');
  const list = document.createElement('ol');
  const spoken = document.createElement('div');
  spoken.className = 'hidden';
  spoken.setAttribute('role', 'status');
  region.append(list);
  root.append(region, spoken);
  return { host, root, region, list, spoken };
}

function styleOf(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = markerStyle;
  return style;
}
