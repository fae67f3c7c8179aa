import { render } from 'preact';
import { PaperPage } from '../../components/paper/PaperPage.tsx';
import { takePaper } from '../../lib/paper.ts';

const port = { take: () => takePaper(location.hash), print: () => window.print() };

render(<PaperPage port={port} />, document.getElementById('root') as HTMLElement);
