import { createRoot } from 'react-dom/client';
import './print.css';
import { PrintPage } from './PrintPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('print.html has no #root');

createRoot(root).render(<PrintPage />);
