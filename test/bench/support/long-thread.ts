import { serveStage } from '../../e2e/support/stage.ts';

const WORDS = 'I wrote to you on Monday about order 5512 and nobody has answered. The parcel is still not here.';

/** A ticket of 500 messages, customer and agent in turn, each of three paragraphs with marks in them. */
export const longThread = () =>
  serveStage({
    messages: Array.from({ length: 500 }, (_, index) => ({
      author: index % 2 === 0 ? ('customer' as const) : ('agent' as const),
      name: index % 2 === 0 ? 'Kim Aldous' : 'Robin Vale',
      text: '',
      html: `<p>${WORDS}</p><p>This is message <b>${index}</b> of <i>many</i>.</p><blockquote>${WORDS}</blockquote>`,
    })),
    composer: 'textarea',
  });
