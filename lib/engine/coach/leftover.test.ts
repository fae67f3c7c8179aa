import { describe, expect, it } from 'vitest';
import { conversationOf } from '../read.ts';
import { improve } from './improve.ts';

const better = (message: string, draft: string): string => improve(conversationOf(message), draft).text;

const GYM =
  'I have been a member of your gym for nine years. On Tuesday the girl at the desk told me in front of everyone that I was "too heavy for the machine". I cried in the car. I don\'t want a free month.';
const GYM_DRAFT =
  "Dear Helga, we are sorry if you felt offended. As a gesture we've added a free month to your membership. We value your feedback and hope to see you soon!";

describe('a better draft', () => {
  it('gives nobody what they have said that they do not want', () => {
    expect(better(GYM, GYM_DRAFT)).not.toContain('free month');
  });

  it('is not sorry for how long they have been with us', () => {
    expect(better(GYM, GYM_DRAFT)).not.toContain('nine years');
  });

  it('leaves no bare wall', () => {
    const message =
      "My father died on 2 May and you still send him bills. I've sent the death certificate twice. Please close the account.";
    const draft =
      "Dear Mr Osei, unfortunately we can't close an account without a signed form F12. As we have told you before, this is our policy. Please return it at your earliest convenience.";
    expect(better(message, draft)).not.toContain('our policy');
  });

  it('says what went wrong before what went well', () => {
    const message =
      "I returned the drill on 3 June and you confirmed that you got it on 6 June. It's now July and I still don't have my 139 euros.";
    const draft =
      'Dear Carlos, refunds usually take a while. It was probably delayed at your bank. Please check with them.';
    expect(better(message, draft)).toContain("you still don't have your 139 euros");
  });

  it('begins a sentence with a capital where its first words are gone', () => {
    const message =
      "you sent the password reset to my old email AGAIN. i told you guys twice that i can't get into that one";
    const draft = 'Hi Ben, as I said, we can only send it to the registered address. Please check your spam folder.';
    expect(better(message, draft)).not.toMatch(/\n\n\p{Ll}/u);
  });
});
