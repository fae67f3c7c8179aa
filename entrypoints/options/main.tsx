import { render } from 'preact';
import { Studio } from '../../components/studio/Studio.tsx';
import { studio } from '../../lib/studio/studio.ts';

render(<Studio studio={studio} />, document.getElementById('root') as HTMLElement);
