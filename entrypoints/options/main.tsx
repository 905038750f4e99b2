import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/options.css';
import { hosts } from '@/assets/sites.json';
import { OptionsPage } from '@/components/options/OptionsPage';
import { dataActs } from './data';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage data={dataActs} listedSites={hosts} />
    </StrictMode>
  );
}
