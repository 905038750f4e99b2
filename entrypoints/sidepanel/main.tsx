import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/note.css';
import '@/assets/styles/plot.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/sidepanel.css';
import { SidePanelPage } from '@/components/sidepanel/SidePanelPage';
import { compareAll } from '@/lib/core/present/comparison';
import { comparisonCsv } from '@/lib/core/present/comparisonCsv';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SidePanelPage compareAll={compareAll} csv={comparisonCsv} />
    </StrictMode>
  );
}
