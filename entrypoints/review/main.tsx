import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/tokens.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/review.css';
import '@/assets/styles/forms.css';
import { ReviewPage } from '@/components/review/ReviewPage';
import { addFlag } from '@/lib/store/addFlag';
import { bringIn } from '@/lib/store/bringIn';
import { Store } from '@/lib/store/database';
import { makeDesk } from './desk';

const store = new Store();
// Tests that kill the browser and benches that fill the database write as this page does. Not in the product.
if (import.meta.env.MODE === 'test') Object.assign(globalThis, { secondSourceTest: { store, addFlag, bringIn } });
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ReviewPage store={store} makeDesk={makeDesk} />
    </StrictMode>
  );
}
