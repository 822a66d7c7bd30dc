import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './phone.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';
import { QuestionsProvider } from './questions-context';

createRoot(document.getElementById('playground') as HTMLElement).render(
  <QuestionsProvider>
    <Playground />
  </QuestionsProvider>,
);
