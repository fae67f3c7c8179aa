import { render } from 'preact';
import { TrainingPage } from '../../components/training/TrainingPage.tsx';
import { startEngine } from '../../lib/panel/engine.ts';
import { saveFile } from '../../lib/panel/save-file.ts';
import {
  addResults,
  dropPractice,
  dropScenario,
  eraseResults,
  keepGrades,
  keepPractice,
  keepScenario,
  listResults,
  listScenarios,
  recallGrades,
  recallPractice,
} from '../../lib/practice.ts';

render(
  <TrainingPage
    port={{
      engine: startEngine(),
      practice: {
        recallPractice,
        keepPractice,
        dropPractice,
        listScenarios,
        keepScenario,
        dropScenario,
        recallGrades,
        keepGrades,
        listResults,
        addResults,
        eraseResults,
      },
      save: saveFile,
      print: () => window.print(),
    }}
  />,
  document.getElementById('root') as HTMLElement,
);
