/** A sheet over the page that takes the pointer, so that the page hears nothing of what is pointed at. */
import { pin } from '../frame/pin.ts';
import { SHIELD } from './looks.ts';
import { elementUnder, scrollerOf } from './under.ts';

interface Pointing {
  over(element: Element): void;
  taken(element: Element): void;
}

export function makeShield({ over, taken }: Pointing): HTMLElement {
  const shield = document.createElement('div');
  pin(shield, SHIELD);
  const under = ({ clientX, clientY }: MouseEvent) => elementUnder(clientX, clientY);
  shield.addEventListener('pointermove', (event) => {
    // A page that scrolls under a pointer that rests moves nothing.
    const element = event.movementX !== 0 || event.movementY !== 0 ? under(event) : null;
    if (element) over(element);
  });
  // The keyboard stays in the bar.
  shield.addEventListener('mousedown', (event) => event.preventDefault());
  shield.addEventListener('click', (event) => {
    const element = event.isTrusted ? under(event) : null;
    if (element) taken(element);
  });
  shield.addEventListener(
    'wheel',
    (event) => {
      const element = under(event);
      const scroller = element && scrollerOf(element, event.deltaY, event.deltaX);
      if (!scroller) return;
      event.preventDefault();
      scroller.scrollBy(event.deltaX, event.deltaY);
    },
    { passive: false },
  );
  return shield;
}
