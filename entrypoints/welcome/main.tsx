import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import * as sites from '../../lib/sites.ts';

render(<WelcomePage sites={sites} />, document.getElementById('root') as HTMLElement);
