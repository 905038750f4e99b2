import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/note.css';
import '@/assets/styles/plot.css';
import '@/assets/styles/card.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/welcome.css';
import pack from '@/assets/packs/petro-trump-2026-02-03.json';
import { hosts } from '@/assets/sites.json';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { makeDemos } from './demos';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WelcomePage demos={makeDemos()} subject={pack.about} listedSites={hosts} />
    </StrictMode>
  );
}
