import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ProblemScreen } from './app/ProblemScreen.tsx';
import './styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <ProblemScreen>
    <App />
  </ProblemScreen>,
);
