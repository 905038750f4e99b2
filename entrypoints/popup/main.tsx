import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/popup.css';
import { PopupPage } from '@/components/popup/PopupPage';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupPage />
    </StrictMode>
  );
}
