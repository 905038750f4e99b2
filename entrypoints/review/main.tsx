import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/review.css';
import '@/assets/styles/forms.css';
import { ReviewPage } from '@/components/review/ReviewPage';
import { Store } from '@/lib/store/database';
import { makeDesk } from './desk';

const store = new Store();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ReviewPage store={store} makeDesk={makeDesk} />
    </StrictMode>
  );
}
