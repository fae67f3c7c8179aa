import { type Demo, startDemo } from '../test/helpdesks/demo/server.ts';
import { installBrowsers } from './browsers/debian.ts';
import { type Browser, type Family, findBrowser } from './browsers/find.ts';
import { readyPanel } from './browsers/panel.ts';
import { buildExtension } from './builds.ts';
import { launch } from './start/launch.ts';
import { type StartOptions, startOptions } from './start/options.ts';
import { picture } from './start/picture.ts';
import { closedOrStopped } from './start/stay.ts';
import { main, Trouble } from './trouble.ts';

/** `npm start`: the demo helpdesk in a browser with Attune in it. Resolves to the exit status. */
async function start(): Promise<number> {
  const options = startOptions(process.argv.slice(2));
  if (!options.headless && !displayed()) {
    throw new Trouble('There is no display here. For a picture instead: npm start -- --headless --screenshot shot.png');
  }
  const demo = await serve(options.port);
  try {
    const browser = await chosenBrowser(options);
    console.log(`Building the extension for ${browser.path} …`);
    await buildExtension(browser.family === 'firefox' ? 'firefox' : 'chrome', 'loopback');
    return await show(demo, browser, options);
  } finally {
    await demo.close();
  }
}

async function show(demo: Demo, browser: Browser, options: StartOptions): Promise<number> {
  const driver = await launch(browser, options);
  const ended = closedOrStopped(driver);
  try {
    const page = (await driver.pages())[0] ?? (await driver.newPage());
    // The extension's welcome page opens a tab of its own at about this time, and a tab in the back is not painted.
    const toFront = () => void page.bringToFront().catch(() => {});
    driver.on('targetcreated', toFront);
    if (options.headless || options.screenshot) await page.setViewport(options.size);
    await page.goto(`${demo.url}/`);
    toFront();
    if (options.screenshot) {
      const stopped = await Promise.race([picture(page, options.screenshot), ended]);
      if (stopped !== undefined) throw new Trouble('Stopped before the picture was taken.');
      console.log(`The picture is in ${options.screenshot}`);
      return 0;
    }
    await Promise.race([readyPanel(page).catch(() => {}), ended]);
    driver.off('targetcreated', toFront);
    console.log(`Attune is open beside the demo helpdesk at ${demo.url}/`);
    console.log('Close the browser or press Ctrl+C to stop.');
    return await ended;
  } finally {
    await driver.close().catch(() => {});
  }
}

async function serve(port: number): Promise<Demo> {
  try {
    return await startDemo({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw new Trouble((error as Error).message);
    throw new Trouble(`Port ${port} is in use. Choose another one: npm start -- --port N (0 takes any free port).`);
  }
}

async function chosenBrowser({ firefox, yes }: StartOptions): Promise<Browser> {
  const families: Family[] = firefox ? ['firefox'] : ['chromium', 'firefox'];
  const there = findBrowser(families);
  if (there) return there;
  await installBrowsers(families.slice(0, 1), { yes });
  const installed = findBrowser(families);
  if (!installed)
    throw new Trouble('A browser was installed and still cannot be found; name it with ATTUNE_BROWSER=PATH.');
  return installed;
}

function displayed(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(start);
