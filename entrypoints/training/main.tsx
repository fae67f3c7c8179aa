import { render } from 'preact';
import { TrainingPage } from '../../components/training/TrainingPage.tsx';
import { startEngine } from '../../lib/panel/engine.ts';
import { saveFile } from '../../lib/panel/save-file.ts';
import { practice } from '../../lib/practice.ts';
import { records } from '../../lib/records.ts';
import { watchSharedNews } from '../../lib/shared-news.ts';

render(
  <TrainingPage
    port={{
      engine: startEngine(),
      practice,
      records,
      watch: watchSharedNews,
      save: saveFile,
      print: () => window.print(),
    }}
  />,
  document.getElementById('root') as HTMLElement,
);
