import './words.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { SCENES } from './names.ts';
import { PanelScene } from './PanelScene.tsx';
import { PAGES } from './pages.tsx';
import { PANELS } from './scenes.ts';

/** A list of all scenes, for looking by hand. */
function Index() {
  return (
    <main>
      <h1>Gallery</h1>
      <ul>
        {SCENES.map((name) => (
          <li key={name}>
            <a href={`?show=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

window.asked = [];
const name = new URLSearchParams(location.search).get('show') ?? '';
const panel = new Map(Object.entries(PANELS)).get(name);
const Page = new Map(Object.entries(PAGES)).get(name) ?? Index;

render(panel ? <PanelScene start={panel()} /> : <Page />, document.getElementById('root') as HTMLElement);
