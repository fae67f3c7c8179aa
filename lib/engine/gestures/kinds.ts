import type { GestureKind } from '../../conversation.ts';

/** What each kind is for, said where none of it fits. */
export const UNFIT: Readonly<Record<GestureKind, string>> = {
  refund: 'Nothing here says that they paid for something they did not get.',
  replacement: 'Nothing here has to be sent or made again.',
  discount: 'An offer on price would miss what they write about.',
  credit: 'No harm of our doing that money would answer.',
  handwritten_note: 'A card would be too much, or too early, for this.',
  follow_up_call: 'Nothing here needs a call: the answer in writing does it.',
  priority: 'Nobody has waited in vain and no hour is close: it can take its turn.',
  upgrade: 'There is nothing here that something better would mend.',
  extension: 'No date of theirs has to be moved.',
  donation: 'They have not spoken of a cause that a gift to others would serve.',
  named_contact: 'One answer is enough here; nobody has to hold the thread for them.',
  how_to: 'They do not ask how something is done.',
  thank_you_note: 'There is nothing yet to thank them for that would not sound hollow.',
  invitation: 'They have shown no wish to take part in more.',
};
