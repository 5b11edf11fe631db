import { createRoot } from 'react-dom/client';
import { GuestApp } from './GuestApp.tsx';
import './guest.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(<GuestApp />);
